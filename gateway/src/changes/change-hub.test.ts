import { describe, expect, it } from '@jest/globals';
import type { ToldChange } from '@samenloket/contracts';
import { silentLog } from '@samenloket/event-sourcing';
import { ChangeSourceDouble } from '../testing/change-source-double.js';
import { ChangeHub } from './change-hub.js';
import { RecentChanges } from './recent-changes.js';

describe('who begins to listen', () => {
  it('hears what was told just before, or that this is not known', async () => {
    let now = 0;
    const service = new ChangeSourceDouble();
    const hub = new ChangeHub([service], { log: silentLog, recent: new RecentChanges(() => now) });
    const listen = async () => {
      const heard: ToldChange[] = [];
      const { knowsRecent } = await hub.listen({ tell: (change) => heard.push(change), over: () => {} });
      return { heard, knowsRecent };
    };
    const first = await listen();
    expect(first.knowsRecent).toBe(false);

    now = 20_000;
    const concerned = [{ thing: 'request:one', deskIds: ['desk'] }];
    service.tell(5, ...concerned);
    const second = await listen();
    expect(second).toEqual({ knowsRecent: true, heard: [{ position: 5, concerned }] });
    expect(first.heard).toEqual([
      { position: 1, concerned: [] },
      { position: 5, concerned },
    ]);

    now = 60_000;
    expect(await listen()).toEqual({ knowsRecent: true, heard: [] });
    hub.close();
  });
});
