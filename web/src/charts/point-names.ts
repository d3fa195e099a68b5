import type { Plugin } from 'chart.js';
import type { Colours } from './colours.ts';

const apart = { x: 8, y: 14 };

/** Writes names beside the points of a chart's first series, as many as there is room for. */
export function pointNames(names: readonly string[], colours: Colours): Plugin<'scatter'> {
  return {
    id: 'pointNames',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.font = '12px system-ui, sans-serif';
      ctx.fillStyle = colours.text;
      ctx.textBaseline = 'bottom';
      const written: { left: number; right: number; y: number }[] = [];
      for (const [index, point] of chart.getDatasetMeta(0).data.entries()) {
        const name = names[index] ?? '';
        const left = Math.min(point.x + apart.x, chartArea.right - ctx.measureText(name).width);
        const place = { left, right: left + ctx.measureText(name).width, y: point.y - apart.x / 2 };
        const inside =
          point.x >= chartArea.left &&
          point.x <= chartArea.right &&
          point.y >= chartArea.top &&
          point.y <= chartArea.bottom;
        const free = written.every(
          (one) => one.right < place.left || one.left > place.right || Math.abs(one.y - place.y) > apart.y,
        );
        if (!inside || !free) continue;
        written.push(place);
        ctx.fillText(name, place.left, place.y);
      }
      ctx.restore();
    },
  };
}
