import { describe, expect, it } from '@jest/globals';
import { sourced } from '@samenloket/read-models/testing';
import type { RequestContext } from '@samenloket/platform';
import { eventually } from '../testing/eventually.js';
import { type MatchingUnderTest, matchingUnderTest, requestFacts } from '../testing/matching-under-test.js';
import { deskId, locationId, organiserId, placeGroupId, plan } from '../testing/offer-samples.js';

const question = `{ candidates(locationId: "${locationId}", placeGroupId: "${placeGroupId}", start: "2026-09-01") {
  share { rule version year numerator denominator counts sentence askedOfNext
    soFar { caredFor counting unknown asked lacking } forecast { caredFor counting unknown asked lacking } } } }`;
interface Answer {
  readonly candidates: { readonly share: { readonly soFar: object; readonly counts: string } | null };
}
const requestIds = [1, 2].map((n) => `7d0f6a5e-52c5-4a36-9d0c-00000000000${n}`);
const shareFor = async (matching: MatchingUnderTest, context: RequestContext) =>
  (await matching.ask<Answer>(context, question)).data?.candidates.share;

/** On 1 March 2026: a working family and an unknown child are in care, a second family comes in September. */
async function scene() {
  const matching = await matchingUnderTest();
  matching.describeLocation();
  for (const requestId of requestIds)
    matching.register(requestId, { priorityFacts: requestFacts.priorityFacts });
  const enrol = (enrolmentId: string, start: string, requestId?: string) =>
    matching.fromProviderCapacity('enrolmentStarted.v1', {
      ...{ locationId, placeGroupId, enrolmentId, start, pattern: plan('ma:D') },
      ...(requestId && { requestId }),
    });
  enrol('e1', '2026-01-05', requestIds[0]);
  enrol('e2', '2026-02-02', requestIds[0]);
  enrol('e3', '2026-02-02');
  enrol('e4', '2026-09-01', requestIds[1]);
  const desk = await matching.asDesk();
  await eventually(async () => JSON.stringify(await shareFor(matching, desk)).includes('"caredFor":3'));
  return { matching, desk };
}

describe('the share of a year, with the candidates for a place', () => {
  it('stands as it is so far and by what is known of the year, each child once', async () => {
    const { matching, desk } = await scene();
    await using _ = matching;
    expect(await shareFor(matching, desk)).toEqual({
      rule: 'share.T2',
      version: 1,
      year: 2026,
      numerator: 1,
      denominator: 5,
      counts: 'priorityGroups',
      sentence: 'Minstens 20 procent van de kinderen in een jaar komt uit gezinnen met voorrang.',
      askedOfNext: 0,
      soFar: { caredFor: 2, counting: 1, unknown: 1, asked: 1, lacking: 0 },
      forecast: { caredFor: 3, counting: 2, unknown: 1, asked: 1, lacking: 0 },
    });
  });

  it('counts whom the desk agreed to count', async () => {
    const { matching, desk } = await scene();
    await using _ = matching;
    const agreed = { deskId, setting: 't2ShareCounts', value: 'vulnerableFamilies', validFrom: '2020-01-01' };
    matching.fromIntake(sourced('intake.agreementSet.v1', agreed, { producer: 'intake' }));
    await eventually(async () => (await shareFor(matching, desk))?.counts === 'vulnerableFamilies');
    expect(await shareFor(matching, desk)).toMatchObject({
      soFar: { caredFor: 2, counting: 0, asked: 1, lacking: 1 },
      askedOfNext: 1,
    });
  });

  it('is for who runs the location and for its desk', async () => {
    const { matching } = await scene();
    await using _ = matching;
    expect(await shareFor(matching, await matching.asOrganiser())).toMatchObject({ rule: 'share.T2' });
    const other = await matching.contextOf('deskWorker', { deskIds: [organiserId] });
    expect(await shareFor(matching, other)).toBeNull();
  });
});
