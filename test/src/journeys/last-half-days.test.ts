import { describe, expect, it } from '@jest/globals';
import * as documents from './documents.js';
import { Journey, plan, wanted } from './journey.js';

/** Letters only, so that no two families look like the same child asked for twice. */
function unlikeOthers(familyId: string): string {
  return familyId.replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '').replaceAll('-', '');
}

describe('fifty families and three places', () => {
  it('gives exactly the three places, and says to the others which half-days are full', async () => {
    await using journey = await Journey.begin();
    const { small } = journey.region;
    const families = await Promise.all(Array.from({ length: 50 }, () => journey.newFamily()));
    const requests = await Promise.all(
      families.map((family) => journey.register(family, { lastName: unlikeOthers(family.familyId) })),
    );
    const answers = await Promise.all(
      requests.map((requestId) => {
        const place = { requestId, locationId: small.id, placeGroupId: small.placeGroupId };
        const input = { ...place, start: wanted.start, pattern: plan(wanted.days) };
        return journey.askRaw<{ makeOffer: { offer: { id: string; status: string } } }>(
          journey.organiser,
          documents.makeOffer,
          { input },
        );
      }),
    );
    const given = answers.filter(({ errors }) => !errors?.length);
    expect(given).toHaveLength(3);
    const codes = answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions?.code));
    expect(new Set(codes)).toEqual(new Set(['NO_CAPACITY']));
    expect(codes).toHaveLength(47);
    await journey.under.platform.settled();
    expect(await journey.free(small, wanted.start)).toEqual({ monday: 0, thursday: 3 });
  });
});
