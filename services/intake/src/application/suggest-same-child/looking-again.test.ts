import { describe, expect, it } from '@jest/globals';
import { portsUnderTest } from '@samenloket/platform/testing';
import type { IdentityHashesDoc } from '../../read-models/identity-hashes/identity-hashes.view.js';
import { LookingAgain } from './looking-again.js';

describe('looking for the same child again', () => {
  it('concerns every request once after names are normalised otherwise, and again when it was interrupted', async () => {
    const under = await portsUnderTest({ now: '2026-03-02T09:00:00.000Z' });
    const { documents, leases, log } = under.ports;
    const index = await documents.collection<IdentityHashesDoc>({ name: 'known', indexes: [] });
    const ids = ['request-1', 'request-2', 'request-3'];
    for (const requestId of ids) await index.put(requestId, { requestId } as IdentityHashesDoc);
    const looked: string[] = [];
    const stopping = new AbortController();
    const suggestions = {
      suggestFor: async (requestId: string) => {
        looked.push(requestId);
        if (looked.length === 2) stopping.abort();
        return 1;
      },
    };
    const view = { waitFor: async () => undefined, current: () => index };
    const looking = () =>
      new LookingAgain(
        { store: { head: async () => 7 } } as never,
        { identityHashes: view, duplicateSuggestions: view } as never,
        suggestions as never,
        documents,
        leases,
        log,
      );
    expect(await looking().lookAgain(stopping.signal)).toBe(2);
    expect(await looking().lookAgain()).toBe(3);
    expect(looked).toEqual([...ids.slice(0, 2), ...ids]);
    expect(await looking().lookAgain()).toBe(0);
    await under.close();
    await under.remove();
  });
});
