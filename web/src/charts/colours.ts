/** The colours of charts: those of the pages, and some that can be told apart. */
export interface Colours {
  text: string;
  muted: string;
  line: string;
  ground: string;
  accent: string;
  faded: string;
  series: string[];
}

const light = ['#2450bd', '#a84a00', '#14693a', '#7d2bb3', '#b3123f', '#0b6a80'];
const dark = ['#8db2ff', '#ffb066', '#6fd49a', '#d5a0ff', '#ff8fa8', '#6bd3e8'];

/** Beside its colour every series has a dash of its own. */
export const dashes: readonly number[][] = [[], [6, 4], [2, 3], [10, 3, 2, 3], [12, 4], [4, 2]];

/** The colours as the pages' styles are at the moment. */
export function coloursNow(inDark: boolean): Colours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const of = (name: string) => {
    probe.style.color = `var(--${name})`;
    return style.color;
  };
  const colours = {
    text: of('text'),
    muted: of('muted'),
    line: of('line'),
    ground: of('ground'),
    accent: of('accent'),
    faded: of('bar'),
    series: inDark ? dark : light,
  };
  probe.remove();
  return colours;
}
