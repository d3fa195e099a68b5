import type { Locator, Page } from 'playwright-core';

/** Somebody who has a keyboard and nothing else. */
export interface Hand {
  /** Presses Tab until the focus is there; fails when it never is, or cannot be seen. */
  to(wanted: Locator): Promise<void>;
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
}

const mostTabs = 250;

export function handOn(page: Page): Hand {
  return {
    async to(wanted) {
      await wanted.waitFor();
      for (let tabs = 0; !(await wanted.evaluate((element) => element === document.activeElement)); tabs++) {
        if (tabs === mostTabs) throw new Error(`${wanted} is not reached with ${mostTabs} tabs`);
        await page.keyboard.press('Tab');
      }
      const fault = await wanted.evaluate(faultOfFocus);
      if (fault) throw new Error(`the focus on ${wanted} ${fault}`);
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
  };
}

/** Why somebody would not see that an element has the focus; null when they do. Runs in the page. */
function faultOfFocus(element: Element): string | null {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) return 'has no outline';
  const { left, top, width, height } = element.getBoundingClientRect();
  const shown = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!shown) return 'is outside the window';
  const same = element.contains(shown) || shown.contains(element) || shown.closest('label')?.contains(element);
  return same ? null : `is covered by <${shown.tagName} class="${shown.className}">`;
}
