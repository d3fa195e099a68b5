import type { Page } from 'playwright-core';

/** What is wrong with how the sections and the search stand in the head: what is cut, or lies over another. */
export function headFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('.site-head a, .site-head button, .site-head input, h1')]
      .filter((part) => part.checkVisibility())
      .map((part) => ({ name: part.textContent || part.tagName, box: part.getBoundingClientRect() }));
    const cut = parts
      .filter(({ name, box }) => {
        const shown = document
          .elementFromPoint(box.right - 3, box.top + box.height / 2)
          ?.closest('a, button, input, h1');
        return box.left < 0 || box.right > innerWidth || (shown?.textContent || shown?.tagName) !== name;
      })
      .map(({ name }) => `${name} is cut or covered`);
    const over = parts.flatMap(({ name, box }, index) =>
      parts
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
        )
        .map((other) => `${name} lies over ${other.name}`),
    );
    return [...cut, ...over];
  });
}

/** Records in the page by how much what stood in it has been moved. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(`new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted = (window.shifted ?? 0) + entry.value;
  }).observe({ type: 'layout-shift', buffered: true })`);
}

/** By how much, as browsers reckon it: 0.1 and less is good. */
export async function shiftOf(page: Page): Promise<number> {
  return Number(await page.evaluate('window.shifted ?? 0'));
}
