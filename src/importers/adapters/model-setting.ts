/** A model's name as a leaderboard writes it, without the settings under which the model was run. */
export interface NamedModel {
  name: string;
  /** The settings in a common wording ("high", "32k thinking", "no thinking"), in order; none when none is stated. */
  settings: string[];
}

const effort = 'none|minimal|low|medium|high|xhigh|max';

/** How sources write a setting behind a model's name. What follows after a plain hyphen is a name: kimi-k2-thinking. */
const rules: readonly [RegExp, (found: string) => string][] = [
  [new RegExp(`_(${effort})$`, 'i'), (found) => found.toLowerCase()],
  [new RegExp(`\\s*\\((${effort})\\)$`, 'i'), (found) => found.toLowerCase()],
  [/_(\d+k)$/i, (found) => `${found.toLowerCase()} thinking`],
  [/\s*\((\d+k) think(?:ing)?(?: tokens)?\)$/i, (found) => `${found.toLowerCase()} thinking`],
  [/\s*\((?:default(?: think(?:ing)?)?)\)$/i, () => 'default thinking'],
  [/\s*\((?:no|without) think(?:ing)?\)$/i, () => 'no thinking'],
  [/\s+w\/o thinking$/i, () => 'no thinking'],
  [/(?:_|\s+|\s+w\/\s*)thinking$/i, () => 'thinking'],
];

/**
 * Takes the settings off a model's name. One model at several efforts is one model: its scores are results of one
 * variant, and the setting is the run that tells them apart.
 */
export function withoutSettings(text: string): NamedModel {
  // Leaderboards paste names with typographic hyphens, which no other source writes.
  let name = text.replace(/[‐‑‒–]/g, '-').trim();
  const settings: string[] = [];
  for (let left = true; left; ) {
    left = false;
    for (const [pattern, wording] of rules) {
      const match = pattern.exec(name);
      if (!match || match.index === 0) continue;
      name = name.slice(0, match.index).trim();
      settings.unshift(wording(match[1] ?? ''));
      left = true;
    }
  }
  return { name, settings };
}
