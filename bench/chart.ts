import type { ResultRow } from './results.ts';

const width = 760;
const rowHeight = 22;
const labels = 330;
const bars = width - labels - 70;

/** Requests per second of each comparison at the connections that goals are about, as bars of an SVG. */
export function chart(rows: readonly ResultRow[], connections: number): string {
  const shown = rows.filter((row) => row.measure === 'requests per second' && row.concurrency === connections);
  const most = Math.max(1, ...shown.map(({ ratio }) => ratio));
  const place = (ratio: number) => labels + (ratio / most) * bars;
  const lines = shown.map((row, index) => {
    const y = 40 + index * rowHeight;
    const goal = row.goal && 'atLeast' in row.goal ? row.goal.atLeast : null;
    return `  <text x="${labels - 8}" y="${y + 14}" text-anchor="end">${escaped(`${row.path} / ${row.against}, ${row.operation}`)}</text>
  <rect x="${labels}" y="${y + 3}" width="${(place(row.ratio) - labels).toFixed(1)}" height="${rowHeight - 8}" fill="${goal !== null && row.ratio < goal ? '#c2410c' : '#2563eb'}"/>
${goal === null ? '' : `  <line x1="${place(goal).toFixed(1)}" x2="${place(goal).toFixed(1)}" y1="${y}" y2="${y + rowHeight - 2}" stroke="#111" stroke-width="2"/>\n`}  <text x="${(place(row.ratio) + 6).toFixed(1)}" y="${y + 14}">${row.ratio.toFixed(2)}</text>`;
  });
  const height = 50 + shown.length * rowHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="12">
  <rect width="100%" height="100%" fill="#fff"/>
  <text x="8" y="20" font-size="14">Requests per second, first in times of second, ${connections} connections; the line is the goal</text>
${lines.join('\n')}
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
