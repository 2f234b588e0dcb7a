import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { closeSuddenly, registerPlacement } from './documents.js';
import { Journey, plan, wanted } from './journey.js';

const callList = `query ($id: ID!) {
  callList(closureId: $id) {
    children progress { toCall placed }
    lines { way state request { id urgentReason applicant { phone } } earlierRequest { id } }
  }
}`;
const enrolments = 'query ($id: ID!) { enrolmentsOfRequest(requestId: $id) { start until } }';

interface CallList {
  readonly callList: {
    readonly lines: readonly { readonly request: { readonly id: string } | null }[];
  };
}

const child = (locationId: string) => ({
  ...{ locationId, start: wanted.start, pattern: plan('ma:D') },
  child: { lastName: 'Peeters', birthDate: wanted.birthDate },
  applicant: { lastName: 'Peeters', phone: '0470 00 00 01' },
});

describe('a location that takes children in itself, and closes suddenly', () => {
  it('leaves every child on the call list with an urgent request, until it has a place again', async () => {
    await using journey = await Journey.begin();
    const { small, large } = { small: journey.region.small, large: journey.region.large };
    const place = async (input: object) => {
      const answer = await journey.askRaw<{ registerPlacement: { requestId: string } }>(
        journey.organiser,
        registerPlacement,
        { input },
      );
      return { answer, requestId: answer.data?.registerPlacement.requestId };
    };
    // Three places a half-day: the fourth is refused, and leaves nothing.
    const placements = [];
    for (let index = 0; index < 4; index++) {
      placements.push(await place({ placementId: randomUUID(), ...child(small.id) }));
    }
    expect(placements.map(({ answer }) => answer.errors?.[0]?.extensions?.code)).toEqual([
      ...[undefined, undefined, undefined],
      'NO_CAPACITY',
    ]);
    await journey.under.platform.settled();
    const known = placements.flatMap(({ requestId }) => requestId ?? []);
    for (const id of known) {
      expect(await journey.ask(journey.organiser, enrolments, { id })).toMatchObject({
        enrolmentsOfRequest: [{ start: wanted.start }],
      });
    }

    const closureId = randomUUID();
    const input = { closureId, locationId: small.id, from: '2026-11-02', legalGround: 'vitalInterest' };
    const { closeSuddenly: closed } = await journey.ask<{ closeSuddenly: { children: number } }>(
      journey.organiser,
      closeSuddenly,
      { input },
    );
    expect(closed.children).toBe(3);
    await journey.under.platform.settled();
    const list = await journey.ask<CallList>(journey.desk, callList, { id: closureId });
    expect(list).toMatchObject({ callList: { children: 3, progress: { toCall: 3, placed: 0 } } });
    for (const line of list.callList.lines) {
      expect(line).toMatchObject({ way: 'new', request: { urgentReason: 'careFellAway' } });
    }

    const again = list.callList.lines[0]?.request?.id;
    const offerId = randomUUID();
    const placeDirectly = `mutation ($input: MakeOfferInput!) { placeDirectly(input: $input) { position } }`;
    await journey.ask(journey.desk, placeDirectly, {
      input: { offerId, requestId: again, locationId: large.id, start: '2026-11-02', pattern: plan('ma:D') },
    });
    await journey.under.platform.settled();
    // The id of a place is its child's: nobody else is placed under it, there or elsewhere.
    const [there, elsewhere] = [
      await place({ placementId: offerId, ...child(large.id) }),
      await place({ placementId: offerId, ...child(small.id) }),
    ];
    expect(there.answer.errors?.[0]?.extensions?.code).toBe('NO_CAPACITY');
    expect(elsewhere.answer.errors?.[0]?.extensions?.code).toBe('ALREADY_EXISTS');
    expect(await journey.ask(journey.desk, callList, { id: closureId })).toMatchObject({
      callList: { children: 3, progress: { toCall: 2, placed: 1 } },
    });
  });
});
