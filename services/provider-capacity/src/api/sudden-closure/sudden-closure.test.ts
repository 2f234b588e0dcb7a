import { describe, expect, it } from '@jest/globals';
import { importLocations } from '@samenloket/contracts';
import { randomUUID } from 'node:crypto';
import { childMinder, coordinator, openedRegion, otherCoordinator } from '../../testing/region.js';
import { facts, group, locationId } from '../../testing/samples.js';

const elsewhere = randomUUID();
const closureId = randomUUID();
const close = 'mutation ($input: CloseSuddenlyInput!) { closeSuddenly(input: $input) { children } }';

describe('a sudden closure through the subgraph', () => {
  it('has an id of its own for each location: told again it is the same, elsewhere it is refused', async () => {
    await using platform = await openedRegion();
    const places = group({ mo_am: 1 }, { placeGroupId: randomUUID() });
    await platform.ask(importLocations, {
      organisers: [],
      locations: [{ ...facts, locationId: elsewhere, name: 'Elders', placeGroups: [places] }],
      happenedAt: '2026-01-01T00:00:00.000Z',
    });
    await platform.service.views.caughtUp(await platform.eventStore.head());
    const closing = (id: string, asked = coordinator) =>
      platform.query(close, asked, { input: { locationId: id, closureId, from: '2026-03-02' } });
    const first = await closing(locationId, childMinder);
    expect(first.errors).toEqual([]);
    expect((await closing(locationId)).data).toEqual(first.data);
    const other = await closing(elsewhere);
    expect(other.errors).toMatchObject([{ extensions: { code: 'ALREADY_EXISTS' } }]);
    const open = 'query ($id: ID!) { location(id: $id) { closures { from } } }';
    expect((await platform.query(open, coordinator, { id: elsewhere })).data).toEqual({
      location: { closures: [] },
    });
  });

  it('is told to who manages the location: by its id the organiser says who the children are', async () => {
    await using platform = await openedRegion();
    const input = { locationId, closureId, from: '2026-03-02' };
    await platform.query(close, coordinator, { input });
    const shown = 'query ($id: ID!) { location(id: $id) { suddenClosures { closureId from children } } }';
    expect((await platform.query(shown, coordinator, { id: locationId })).data).toEqual({
      location: { suddenClosures: [{ closureId, from: '2026-03-02', children: 1 }] },
    });
    const { errors } = await platform.query(shown, otherCoordinator, { id: locationId });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
