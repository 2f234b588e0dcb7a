import type { Page } from 'playwright-core';

interface Sent {
  readonly operationName?: string;
  readonly variables: { readonly input: Readonly<Record<string, unknown>> };
}

/**
 * The platform does what one operation asks, but its first answer never arrives.
 * @returns what was sent each time
 */
export async function loseFirstAnswer(page: Page, operation: string): Promise<readonly Sent['variables'][]> {
  const sent: Sent['variables'][] = [];
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON() as Sent;
    if (asked.operationName !== operation) return route.continue();
    sent.push(asked.variables);
    if (sent.length > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  return sent;
}

/** One operation is refused as long as somebody wants. @returns to have it answered again */
export async function refuse(page: Page, operation: string): Promise<() => void> {
  let isRefused = true;
  await page.route('**/graphql', (route) => {
    const asked = route.request().postDataJSON() as Sent;
    return isRefused && asked.operationName === operation ? route.abort() : route.fallback();
  });
  return () => (isRefused = false);
}
