import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that another look can break where nothing else changed. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size'];

/**
 * What axe finds against WCAG 2.2 AA, a line each; nothing when all is well.
 * @param isOtherLook of a page that it looked at in full: only what depends on the look
 */
export async function violationsOn(page: Page, isOtherLook = false): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
  const runOnly = isOtherLook ? { type: 'rule', values: rulesOfLooks } : tags;
  const found = await page.evaluate<Found[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] }).then((r) => r.violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} (${failureSummary.slice(0, 300)})`,
    ),
  );
}

/** What sticks out at the side of the window; parts that scroll by themselves may be wider inside. */
export async function overflowOn(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    const inScroller = (element) => element.closest('.table-frame') !== null;
    return [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => !inScroller(element) && !element.closest('.only-read-aloud'))
      .filter((element) => { const box = element.getBoundingClientRect(); return box.right > wide + 1 || box.left < -1; })
      .slice(0, 5)
      .map((element) => element.tagName + '.' + element.className + ' ' + (element.textContent ?? '').slice(0, 40));
  })()`);
}
