import { generatedFiles } from './generated-files.ts';
import { schemaFiles } from './schema-files.ts';
import { removeLeftOver, writeFiles } from './stale-files.ts';

// The SDL first: whoever mends operations that no longer fit needs it as it is now.
await writeFiles(schemaFiles());
try {
  const files = await generatedFiles();
  await removeLeftOver(files);
  await writeFiles(files);
  console.log(`${files.size} files written to schema, examples, db and docs`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
