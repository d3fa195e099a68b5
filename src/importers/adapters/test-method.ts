/** What a remark on the method of a test says, as far as it tells results apart. */
export interface TestMethod {
  version?: string;
  dataset?: string;
  harness?: string;
  settings: string[];
  /** How the model was run: thinking or not, at which effort. Part of the run, not of the variant. */
  run: string[];
}

/** A remark that means something, for all tests or for those whose name fits. */
interface MethodRule {
  pattern: RegExp;
  /** The tests in whose remarks it means that. */
  tests?: RegExp;
  /** The tests in whose remarks it says nothing new. */
  except?: RegExp;
  as: keyof TestMethod;
  /** The wording; left out, what the pattern's first group found. */
  text?: string;
}

/**
 * The table of remarks. Not in it, because it says how a test is usually given: no examples (0-shot), one try (pass@1,
 * maj@1, avg@k), exact match, accuracy, "standard", no tools, and the validation set of MMMU.
 */
const rules: readonly MethodRule[] = [
  { pattern: /\bdiamond\b/i, tests: /gpqa/i, as: 'dataset', text: 'Diamond' },
  { pattern: /\b(?:testmini|mini)\b/i, tests: /mathvista$/i, as: 'dataset', text: 'testmini' },
  {
    pattern: /\btext[- ](?:only|subset|based)/i,
    tests: /^(?:hle|humanity.s last exam)$/i,
    as: 'settings',
    text: 'text only',
  },
  { pattern: /(\d[\d/.]*\s*[-–]\s*\d[\d/.]*)/, tests: /^livecodebench/i, except: /\d/, as: 'dataset' },
  {
    pattern: /\b(v\d+(?:\.\d+)?)\b/i,
    tests: /^(?:bfcl|arena.hard|livecodebench|wild.?bench|alignbench)$/i,
    as: 'version',
  },
  { pattern: /(2024\/11\/25)/, tests: /^livebench$/i, as: 'version' },
  { pattern: /\b1M[- ]pointwise\b/i, tests: /^mrcr/i, as: 'dataset', text: '1M pointwise' },
  { pattern: /\b128k[- ]average\b/i, tests: /^mrcr/i, as: 'dataset', text: '128k average' },
  { pattern: /\b(\d+)[- ]needle\b/i, tests: /^mrcr/i, except: /needle/i, as: 'dataset', text: '$1-needle' },
  { pattern: /\b(diff-fenced|diff|whole)\b/i, tests: /^aider/i, except: /edit/i, as: 'settings' },
  { pattern: /\bopenhands\b/i, as: 'harness', text: 'OpenHands' },
  { pattern: /\bclaude code\b/i, as: 'harness', text: 'Claude Code' },
  { pattern: /\bterminus\b(?: 1)?/i, tests: /^terminal/i, as: 'harness', text: 'Terminus' },
  { pattern: /\bCoT\b|\bchain[- ]of[- ]thought\b/i, except: /\bCoT\b/i, as: 'settings', text: 'CoT' },
  { pattern: /\b((?:maj|cons|pass)\s?@\s?(?!1\b)\d+)/i, except: /^aider/i, as: 'settings' },
  {
    pattern: /\bmultiple (?:parallel )?attempts\b|\bparallel test-time compute\b/i,
    except: /multiple attempts/i,
    as: 'settings',
    text: 'multiple attempts',
  },
  {
    pattern: /\bwith (?!no )(?:\w+ )?(?:tools?\b|python\b)|\(python\b|^python$/i,
    except: /^(?:tau|swe|terminal)/i,
    as: 'settings',
    text: 'with tools',
  },
  {
    pattern: /\b(?:no|without|w\/o) tools?\b/i,
    tests: /^(?:hle|humanity.s last exam)$/i,
    as: 'settings',
    text: 'no tools',
  },
  { pattern: /\bsearch agent\b/i, except: /^browsecomp/i, as: 'settings', text: 'search agent' },
  {
    pattern: /\b(GPT-4\.1|GPT-4o|GPT-4|o3-mini)(?=[- ](?:grader|judge|evaluated))/i,
    except: /grader/i,
    as: 'settings',
    text: 'graded by $1',
  },
  {
    pattern: /\bnon-thinking\b|\b(?:without|no)(?: extended)? thinking\b|\breasoning off\b/i,
    as: 'run',
    text: 'no thinking',
  },
  {
    pattern:
      /^(?!.*(?:non-thinking|without thinking|no (?:extended )?thinking|reasoning off)).*(?:\bthinking\b|\breasoning (?:mode|on)\b|, reasoning$)/i,
    as: 'run',
    text: 'thinking',
  },
  { pattern: /\bo[34]-mini[- ](high)\b/i, as: 'run' },
];

/** Reads a remark such as "Diamond, 5-shot CoT" on a result of the named test. */
export function readMethod(remark: string, test: string): TestMethod {
  const method: TestMethod = {
    settings: shotsSetting(remark.match(/\b(few|\d+(?:-\d+)?)[- ]shots?\b/i)?.[1]),
    run: [],
  };
  for (const { pattern, tests, except, as, text } of rules) {
    if ((tests && !tests.test(test)) || except?.test(test)) continue;
    const match = pattern.exec(remark);
    if (!match) continue;
    const found = (text ?? '$1').replace('$1', match[1] ?? '').replace(/\s*([-@])\s*/g, '$1');
    if (as === 'settings' || as === 'run') method[as].push(found);
    else method[as] ??= found;
  }
  return method;
}

/** How many examples were shown, as a setting: "5" and "few" are; none, or no word of it, is how it is done anyway. */
export function shotsSetting(shots: string | undefined): string[] {
  return !shots || shots === '0' ? [] : [`${shots.toLowerCase()}-shot`];
}
