import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../testing/intake-under-test.js';
import {
  brugge,
  describeDesks,
  registeredFamily,
  registerMutation,
  registration,
} from '../testing/made-up-desks.js';

const linked = 'query ($id: ID!) { careRequest(id: $id) { linkedRequests { kind requestId } } }';

describe('requests and persons that belong together', () => {
  let platform: IntakeUnderTest;
  let worker: string;

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const alsoRegistered = async (parent: string, facts: object): Promise<string> => {
    const input = registration({ facts: { nisAsked: brugge.nis, ...facts } });
    const { data, codes } = await platform.ask(parent, registerMutation, { input });
    expect(codes).toEqual([]);
    return (data as unknown as { registerCareRequest: { id: string } }).registerCareRequest.id;
  };
  /** As soon as the process that links back has handled everything. */
  const linksOf = async (token: string, id: string) => {
    const head = await platform.store.head();
    const process = platform.intake.processes.find(({ name }) => name === 'linkRequests');
    await process?.waitFor(head);
    await platform.intake.views.caughtUp(await platform.store.head());
    const { data } = await platform.ask(token, linked, { id });
    return (data as unknown as { careRequest: { linkedRequests: object[] } }).careRequest.linkedRequests;
  };

  it('twins are two requests, linked both ways', async () => {
    const { id, parent } = await registeredFamily(platform);
    const twin = await alsoRegistered(parent, { twinOf: id });
    expect(await linksOf(parent, twin)).toEqual([{ kind: 'twin', requestId: id }]);
    expect(await linksOf(parent, id)).toEqual([{ kind: 'twin', requestId: twin }]);
  });

  it('siblings are seen together without anybody linking them', async () => {
    const { id, parent } = await registeredFamily(platform);
    const sibling = await alsoRegistered(parent, {});
    expect(await linksOf(worker, id)).toEqual([{ kind: 'sibling', requestId: sibling }]);
  });

  it('an unborn sibling has a request of its own', async () => {
    const { id, parent } = await registeredFamily(platform);
    const unborn = await alsoRegistered(parent, { unborn: true });
    expect(unborn).not.toBe(id);
    const { data } = await platform.ask(parent, '{ myRequests { id unborn } }');
    expect(data?.['myRequests']).toEqual(
      expect.arrayContaining([
        { id, unborn: false },
        { id: unborn, unborn: true },
      ]),
    );
  });

  it('a new request after a lapse is another one, and both say so', async () => {
    const { id, parent } = await registeredFamily(platform);
    const close = `mutation ($id: ID!) {
      closeCareRequest(input: { id: $id, outcome: lapsed, reason: jobLost }) { position }
    }`;
    await platform.ask(worker, close, { id });
    const again = await alsoRegistered(parent, { followsRequestId: id });
    expect(await linksOf(parent, again)).toEqual([{ kind: 'follows', requestId: id }]);
    expect(await linksOf(parent, id)).toEqual([{ kind: 'followedBy', requestId: again }]);
  });

  it('co-parents with two contracts have two requests for one child, each with its own weeks', async () => {
    const { id } = await registeredFamily(platform);
    const other = await registeredFamily(platform);
    const link = `mutation ($id: ID!, $otherRequestId: ID!) {
      linkRequests(id: $id, otherRequestId: $otherRequestId, kind: coParenting) { position }
    }`;
    const both = { id, otherRequestId: other.id };
    const asked = { id: other.id, otherRequestId: id };
    expect((await platform.ask(other.parent, link, asked)).codes).toEqual(['FORBIDDEN']);
    expect((await platform.ask(worker, link, both)).codes).toEqual([]);
    expect(await linksOf(worker, id)).toEqual([{ kind: 'coParenting', requestId: other.id }]);
    expect(await linksOf(worker, other.id)).toEqual([{ kind: 'coParenting', requestId: id }]);
  });

  it('a family links no request of others, and does not learn whether there is one', async () => {
    const { id } = await registeredFamily(platform);
    const parent = await platform.as('parent', { familyId: randomUUID() });
    for (const twinOf of [id, randomUUID()]) {
      const input = registration({ facts: { nisAsked: brugge.nis, twinOf } });
      expect((await platform.ask(parent, registerMutation, { input })).codes).toEqual(['FORBIDDEN']);
    }
  });

  it('a second parent is another applicant of the same request', async () => {
    const { id, parent } = await registeredFamily(platform);
    const add = `mutation ($id: ID!) {
      addApplicant(id: $id, applicant: { firstName: "Sam", lastName: "Voorbeeld", email: "sam@voorbeeld.example" }) {
        careRequest { otherApplicants { id details { firstName email } } }
      }
    }`;
    const { data } = await platform.ask(parent, add, { id });
    type Added = { addApplicant: { careRequest: { otherApplicants: { id: string; details: object }[] } } };
    const [sam] = (data as unknown as Added).addApplicant.careRequest.otherApplicants;
    expect(sam?.details).toEqual({ firstName: 'Sam', email: 'sam@voorbeeld.example' });
    const remove = `mutation ($id: ID!, $applicantId: ID!) {
      removeApplicant(id: $id, applicantId: $applicantId) { careRequest { otherApplicants { id } } }
    }`;
    const removed = await platform.ask(worker, remove, { id, applicantId: sam?.id });
    expect(removed.data).toEqual({ removeApplicant: { careRequest: { otherApplicants: [] } } });
  });
});
