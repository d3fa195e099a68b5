/** What a column of one of Epoch's tables of other people's results means, beside those that all of them have. */
export interface ExternalTable {
  /** The test, as the names of benchmarks know it. */
  test: string;
  score: string;
  standardError?: string;
  shots?: string;
  /** The agent that ran the model. */
  harness?: string;
  /** How the model was asked to answer; it belongs to the run. */
  format?: string;
  version?: string;
  /** Columns that nothing here holds. */
  others?: readonly string[];
}

/**
 * The tables by file. Categories of LiveBench have no variant of their own. The Terminal-Bench table does not say of which
 * version its figures are.
 */
export const externalTables: Readonly<Record<string, ExternalTable>> = {
  'external_benchmark_aider_polyglot.csv': {
    test: 'Aider Polyglot',
    score: 'Percent correct',
    format: 'Edit format',
    others: ['Percent using correct edit format', 'Cost'],
  },
  'external_benchmark_gsm8k.csv': { test: 'GSM8K', score: 'EM', shots: 'Shots', others: ['Name'] },
  'external_benchmark_hellaswag.csv': {
    test: 'HellaSwag',
    score: 'Overall accuracy',
    shots: 'Shots',
    others: ['Name'],
  },
  'external_benchmark_livebench.csv': {
    test: 'LiveBench',
    score: 'Global average',
    version: 'LiveBench Version',
    others: [
      'UUID',
      'Reasoning average',
      'Coding average',
      'Mathematics average',
      'Data analysis average',
      'Language average',
      'IF Average',
    ],
  },
  'external_benchmark_mmlu.csv': { test: 'MMLU', score: 'EM', shots: 'Shots', others: ['Name'] },
  'external_benchmark_terminal_bench.csv': {
    test: 'Terminal-Bench',
    score: 'Accuracy mean',
    standardError: 'Accuracy SE',
    harness: 'Agent',
  },
};

/** Leaderboards whose keepers measured themselves; a paper may report its authors' model and others' side by side. */
export const independentSources = /\b(?:HELM|CRFM|leaderboards?)\b/i;
