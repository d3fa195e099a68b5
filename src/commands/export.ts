import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { PassThrough, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Config } from '../config.ts';
import { errorCode, firstLine, OperatorError } from '../database/errors.ts';
import type { DumpHeader } from '../importers/dump-format.ts';
import type { ExportOptions } from '../importers/left-out.ts';
import { openImporter } from './open-importer.ts';
import { writeAll } from './write-all.ts';

const number = new Intl.NumberFormat('en');

/**
 * Writes the whole catalog to a file, which is there only when it is whole, or to standard output.
 * @param file a name that ends in `.gz` is compressed
 * @throws OperatorError when the database cannot be used or the file cannot be written
 */
export async function exportCommand(config: Config, file: string | undefined, options: ExportOptions): Promise<void> {
  const say = (line: string) => console.error(line);
  await using importer = await openImporter(config, say, { asItIs: true });
  let first = '';
  const produce = (write: (text: string) => Promise<void>) =>
    importer.export(options, async (lines) => {
      if (!first.includes('\n')) first += lines;
      await write(lines);
    });
  if (file === undefined) await toStandardOutput(produce);
  else await toFile(file, produce);
  const header = JSON.parse(first.slice(0, first.indexOf('\n'))) as DumpHeader;
  const rows = Object.values(header.counts).reduce((sum, count) => sum + count, 0);
  say(
    `exported       revision ${header.revision} of ${header.day}, ${number.format(rows)} rows${file ? ` to ${file}` : ''}`,
  );
  if (header.leftOut.length > 0) say(`left out       ${header.leftOut.join(', ')}`);
  say('licences       of the sources stand in their lines, with how they ask to be named');
}

type Produce = (write: (text: string) => Promise<void>) => Promise<void>;

/** A reader that has seen enough, such as `head`, is no fault. */
async function toStandardOutput(produce: Produce): Promise<void> {
  const output = new Writable({
    write: (chunk, _encoding, done) => void process.stdout.write(chunk, done),
  });
  process.stdout.on('error', () => {});
  await writeAll(output, produce).catch((error) => {
    if (errorCode(error) !== 'EPIPE') throw error;
  });
}

async function toFile(file: string, produce: Produce): Promise<void> {
  const unfinished = `${file}.unfinished`;
  const lines = new PassThrough();
  const written = file.endsWith('.gz')
    ? pipeline(lines, createGzip(), createWriteStream(unfinished))
    : pipeline(lines, createWriteStream(unfinished));
  written.catch(() => {});
  try {
    await writeAll(lines, produce);
    await written;
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    // What the stream itself failed with says more than that it ended early.
    const cause = await written.then(
      () => error,
      (own) => (errorCode(own)?.startsWith('ERR_STREAM') ? error : own),
    );
    throw errorCode(cause)?.startsWith('E') ? new OperatorError(`cannot write ${file}: ${firstLine(cause)}`) : cause;
  }
}
