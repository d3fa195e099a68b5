import type { Adapter } from '../adapter.ts';
import { InputError } from '../adapter.ts';
import { entryOf } from '../entry-of.ts';
import { seededSource } from '../seeded-source.ts';
import { readExternal } from './epoch-external.ts';
import { readModelVersions } from './epoch-models.ts';
import { readRuns } from './epoch-runs.ts';
import { externalTables } from './epoch-tables.ts';

const files = ['benchmarks_runs.csv', 'model_versions.csv', ...Object.keys(externalTables)];

/**
 * Epoch AI's benchmark data: its own runs with standard errors, the models that it ran, and tables of results that others
 * published. Model ids carry the effort or the thinking tokens of a run ("gpt-5.1_medium", "…_32K"): these are the run of
 * a result, not part of the name.
 */
export const epoch: Adapter = {
  source: seededSource('epoch'),
  files,
  read(file) {
    if (file.name === 'benchmarks_runs.csv') return readRuns(file);
    if (file.name === 'model_versions.csv') return readModelVersions(file);
    const table = entryOf(externalTables, file.name);
    if (!table) throw new InputError(`${file.name} is none of Epoch's files: ${files.join(', ')}`);
    return readExternal(file, table);
  },
};
