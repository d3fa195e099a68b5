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

/** Beside its colour every series has a dash of its own. */
export const dashes: readonly number[][] = [[], [6, 4], [2, 3], [10, 3, 2, 3], [12, 4], [4, 2]];

/** The colours as the pages' styles are at the moment. */
export function coloursNow(): Colours {
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
    series: dashes.map((_dash, index) => of(`series-${index}`)),
  };
  probe.remove();
  return colours;
}
