import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IntakeUnderTest } from '../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily, tielt } from '../testing/made-up-desks.js';

interface Suggestion {
  readonly request: { readonly id: string };
  readonly otherRequest: { readonly id: string };
  readonly agreeing: readonly string[];
}

const list = `query ($desk: ID!, $at: Position) {
  duplicateSuggestions(deskId: $desk, afterPosition: $at) {
    request { id number deskId } otherRequest { id number deskId } agreeing verdict confirmedBy
  }
}`;
const judge = (verb: string) => `mutation ($id: ID!, $other: ID!) {
  ${verb}(id: $id, otherRequestId: $other) { suggestion { verdict confirmedBy } }
}`;

describe('the same child at two desks', () => {
  let platform: IntakeUnderTest;
  const workers = new Map<string, string>();

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    for (const { id } of [brugge, tielt]) workers.set(id, await platform.as('deskWorker', { deskIds: [id] }));
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const as = (desk: { id: string }, query: string, variables: object) =>
    platform.ask(workers.get(desk.id), query, { ...variables });

  /** Registered at both desks; the suggestion comes by itself. */
  async function suggested(childFirstName: string): Promise<{ first: string; later: string }> {
    const child = { firstName: childFirstName, lastName: 'Kanarievogel', birthDate: '2025-11-23' };
    const atTielt = { askedOn: '2026-02-10', facts: { nisAsked: tielt.nis }, child };
    const { id: first } = await registeredFamily(platform, { ...atTielt, askedOn: '2026-02-01' });
    const { id: later } = await registeredFamily(platform, { child, askedOn: '2026-02-10' });
    for (;;) {
      const at = await platform.store.head();
      const { data } = await as(brugge, list, { desk: brugge.id, at });
      const found = data?.['duplicateSuggestions'] as unknown as readonly Suggestion[];
      if (found.some(({ request, otherRequest }) => request.id === later && otherRequest.id === first)) break;
    }
    return { first, later };
  }

  it('is suggested to both desks with numbers and what agrees, and nothing of either file', async () => {
    const { first, later } = await suggested('Zefirelle');
    for (const desk of [brugge, tielt]) {
      const { data } = await as(desk, list, { desk: desk.id });
      expect(data?.['duplicateSuggestions']).toContainEqual({
        request: { id: later, number: expect.stringMatching(/^SL-/), deskId: brugge.id },
        otherRequest: { id: first, number: expect.stringMatching(/^SL-/), deskId: tielt.id },
        agreeing: ['child', 'applicantPhone', 'applicantEmail', 'applicantName'],
        verdict: 'open',
        confirmedBy: [],
      });
      expect(JSON.stringify(data)).not.toContain('Kanarievogel');
    }
  });

  it('is recognised by the national register number, which is kept as a keyed hash and told to nobody', async () => {
    const nationalNumber = '25112312345';
    const born = { birthDate: '2025-11-23', nationalNumber };
    const applicant = (lastName: string) => ({ firstName: 'An', lastName, phone: '' });
    const { id: first } = await registeredFamily(platform, {
      facts: { nisAsked: tielt.nis },
      child: { firstName: 'Wolfram', lastName: 'Nachtegaal', ...born },
      applicant: applicant('Nachtegaal'),
      askedOn: '2026-02-01',
    });
    const { id: later } = await registeredFamily(platform, {
      child: { firstName: 'Lio', lastName: 'Zwaluw', ...born, birthDate: '2025-11-24' },
      applicant: applicant('Zwaluw'),
    });
    for (;;) {
      const at = await platform.store.head();
      const { data } = await as(brugge, list, { desk: brugge.id, at });
      const found = data?.['duplicateSuggestions'] as unknown as readonly Suggestion[];
      const suggestion = found.find(({ request }) => request.id === later);
      if (!suggestion) continue;
      expect(suggestion).toMatchObject({ otherRequest: { id: first } });
      expect(suggestion.agreeing).toContain('nationalNumber');
      break;
    }
    const numbers = await platform.documents.collection({ name: 'nationalNumberHashes', indexes: [] });
    const kept = JSON.stringify((await numbers.find({ filter: {} })).documents);
    expect(kept).toContain(later);
    expect(kept).not.toContain(nationalNumber);
  });

  it('is certain when staff of both desks say so, and told to the services that count', async () => {
    const { first, later } = await suggested('Balthasarine');
    const one = await as(brugge, judge('confirmSameChild'), { id: later, other: first });
    expect(one.data).toEqual({
      confirmSameChild: { suggestion: { verdict: 'open', confirmedBy: [brugge.id] } },
    });
    const twice = await as(brugge, judge('confirmSameChild'), { id: later, other: first });
    expect(twice.data).toEqual(one.data);
    const both = await as(tielt, judge('confirmSameChild'), { id: first, other: later });
    expect(both.data).toEqual({
      confirmSameChild: { suggestion: { verdict: 'confirmed', confirmedBy: [brugge.id, tielt.id] } },
    });
    const told = (await platform.published()).filter(({ type }) => type === 'intake.sameChildConfirmed.v1');
    expect(told.map(({ data }) => data)).toEqual([{ requestId: later, firstRequestId: first }]);
  });

  it('is not when one desk rejects it', async () => {
    const { first, later } = await suggested('Crescentia');
    const { data } = await as(tielt, judge('rejectSameChild'), { id: later, other: first });
    expect(data).toMatchObject({ rejectSameChild: { suggestion: { verdict: 'rejected' } } });
  });

  it('is no business of staff without a desk of the two', async () => {
    const { first, later } = await suggested('Dorothee');
    const other = await platform.as('deskWorker', { deskIds: [] });
    const { codes } = await platform.ask(other, judge('confirmSameChild'), { id: later, other: first });
    expect(codes).toEqual(['FORBIDDEN']);
  });
});
