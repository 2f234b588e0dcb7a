import { csrfHeader, type SignedIn } from '@samenloket/gateway/session-api';
import type { Page } from 'playwright-core';

/** As the portal is told it; somebody must be signed in on this page. */
export function sessionOf(page: Page): Promise<SignedIn> {
  return page.evaluate<SignedIn>(`fetch('/session').then((answer) => answer.json())`);
}

/** What no page of the portal asks, in the session of who is signed in on this one. @throws Error when it is refused */
export async function askedBy<Data>(page: Page, query: string, variables: object): Promise<Data> {
  const body = JSON.stringify({ query, variables });
  const { data, errors } = await page.evaluate<{ data: Data; errors?: unknown }>(`(async () => {
    const { csrf } = await (await fetch('/session')).json();
    const headers = { 'content-type': 'application/json', '${csrfHeader}': csrf };
    const answer = await fetch('/graphql', { method: 'POST', headers, body: ${JSON.stringify(body)} });
    return answer.json();
  })()`);
  if (errors) throw new Error(`The platform refused it: ${JSON.stringify(errors)}`);
  return data;
}
