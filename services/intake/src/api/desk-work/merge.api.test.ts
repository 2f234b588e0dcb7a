import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily, tielt } from '../../testing/made-up-desks.js';
import { tellOffer } from '../../testing/told-offers.js';

const merge = `mutation ($keep: ID!, $other: ID!) { mergeCareRequests(keep: $keep, other: $other) {
  careRequest { id status intensity mergedRequests { id status mergedInto } followUps { note requestId } }
} }`;
const unmerge = `mutation ($id: ID!) { unmergeCareRequest(id: $id) { careRequest { id status mergedInto closure { outcome } } } }`;
const note = `mutation ($id: ID!, $note: String) { recordFollowUp(input: { id: $id, note: $note }) { position } }`;
const suggestions = `query ($desk: ID!, $at: Position) { duplicateSuggestions(deskId: $desk, afterPosition: $at) {
  request { id } otherRequest { id } verdict agreeing
} }`;
const confirm = `mutation ($id: ID!, $other: ID!) { confirmSameChild(id: $id, otherRequestId: $other) { position } }`;

interface Suggestion {
  readonly request: { readonly id: string };
  readonly verdict: string;
}

describe('the same child twice at one desk', () => {
  let platform: IntakeUnderTest;
  let worker = '';

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  /** Two families that came in for one child, the second one with a letter wrong. */
  async function twice(firstName: string) {
    const child = { firstName, lastName: 'Kanarievogel', birthDate: '2025-11-23' };
    const first = await registeredFamily(platform, { child, askedOn: '2026-02-01' });
    const again = { ...child, lastName: 'Kanarievogle' };
    const other = await registeredFamily(platform, { child: again, askedOn: '2026-02-10' });
    return { first, other };
  }
  const suggestionOf = async (id: string): Promise<Suggestion | undefined> => {
    const at = await platform.store.head();
    const { data } = await platform.ask(worker, suggestions, { desk: brugge.id, at });
    const found = data?.['duplicateSuggestions'] as unknown as readonly Suggestion[];
    return found.find(({ request }) => request.id === id);
  };
  const suggested = async (id: string): Promise<Suggestion> => {
    for (;;) {
      const found = await suggestionOf(id);
      if (found) return found;
    }
  };

  it('is suggested to that desk, also when a letter differs, and is not for both desks to confirm', async () => {
    const { first, other } = await twice('Zefirelle');
    expect(await suggested(other.id)).toMatchObject({
      otherRequest: { id: first.id },
      verdict: 'open',
      agreeing: expect.arrayContaining(['nearChild', 'applicantName']),
    });
    const { codes } = await platform.ask(worker, confirm, { id: other.id, other: first.id });
    expect(codes).toEqual(['RULE_VIOLATED']);
  });

  it('becomes one story, and two again without loss', async () => {
    const { first, other } = await twice('Balthasarine');
    await suggested(other.id);
    await platform.ask(worker, note, { id: other.id, note: 'bij de tweede' });
    await platform.ask(worker, note, { id: first.id, note: 'bij de eerste' });
    const { data } = await platform.ask(worker, merge, { keep: first.id, other: other.id });
    expect(data).toEqual({
      mergeCareRequests: {
        careRequest: {
          id: first.id,
          status: 'open',
          intensity: 2,
          mergedRequests: [{ id: other.id, status: 'closed', mergedInto: first.id }],
          followUps: [
            { note: 'bij de eerste', requestId: first.id },
            { note: 'bij de tweede', requestId: other.id },
          ].sort(() => 0),
        },
      },
    });
    expect((await suggestionOf(other.id))?.verdict).toBe('merged');
    const log = 'query ($id: ID!) { accessLog(requestId: $id) { role } }';
    await platform.intake.views.caughtUp(await platform.store.head());
    expect((await platform.ask(other.parent, log, { id: other.id })).data?.['accessLog']).not.toEqual([]);

    const undone = await platform.ask(worker, unmerge, { id: other.id });
    expect(undone.data).toEqual({
      unmergeCareRequest: { careRequest: { id: other.id, status: 'open', mergedInto: null, closure: null } },
    });
    expect((await suggestionOf(other.id))?.verdict).toBe('open');
    const told = (await platform.published()).filter(({ stream }) => stream.endsWith(other.id));
    expect(told.map(({ type }) => type).slice(-4)).toEqual([
      'intake.careRequestClosed.v1',
      'intake.careRequestMerged.v1',
      'intake.careRequestUnmerged.v1',
      'intake.careRequestReopened.v1',
    ]);
  });

  it('keeps the request that has an offer: the other way round is refused', async () => {
    const { first, other } = await twice('Crescentia');
    await tellOffer(platform, other.id, 'matching.offerMade.v1');
    const refused = await platform.ask(worker, merge, { keep: first.id, other: other.id });
    expect(refused.codes).toEqual(['RULE_VIOLATED']);
    expect((await platform.ask(worker, merge, { keep: other.id, other: first.id })).codes).toEqual([]);
  });

  it('moves to another desk together', async () => {
    const { first, other } = await twice('Dorothee');
    await platform.ask(worker, merge, { keep: first.id, other: other.id });
    const transfer =
      'mutation ($id: ID!, $to: ID!) { transferCareRequest(id: $id, toDeskId: $to) { position } }';
    expect((await platform.ask(worker, transfer, { id: other.id, to: tielt.id })).codes).toEqual([
      'RULE_VIOLATED',
    ]);
    expect((await platform.ask(worker, transfer, { id: first.id, to: tielt.id })).codes).toEqual([]);
    const atTielt = await platform.as('deskWorker', { deskIds: [tielt.id] });
    const { data } = await platform.ask(
      atTielt,
      'query ($id: ID!) { careRequest(id: $id) { mergedRequests { id } } }',
      {
        id: first.id,
      },
    );
    expect(data).toEqual({ careRequest: { mergedRequests: [{ id: other.id }] } });
  });

  it('is merged by its own desk only, and never with itself', async () => {
    const { first, other } = await twice('Eulalia');
    const atTielt = await platform.as('deskWorker', { deskIds: [tielt.id] });
    expect((await platform.ask(atTielt, merge, { keep: first.id, other: other.id })).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect((await platform.ask(worker, merge, { keep: first.id, other: first.id })).codes).toEqual([
      'RULE_VIOLATED',
    ]);
  });
});
