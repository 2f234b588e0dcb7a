import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA, a line each; nothing when all is well. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<Found[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] }).then((r) => r.violations)`,
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
