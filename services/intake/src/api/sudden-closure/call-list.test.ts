import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, canary, describeDesks, registeredFamily, tielt } from '../../testing/made-up-desks.js';

const list = `query ($id: ID!) { callList(closureId: $id) {
  children progress { toCall noAnswer reached placed }
  lines { id deskId state lastCallId way hasFile legalGround request { id applicant { phone } } earlierRequest { id } }
} }`;
const record = 'mutation ($input: RecordCallInput!) { recordCall(input: $input) { children position } }';
const takeBack = 'mutation ($input: TakeBackCallInput!) { takeBackCall(input: $input) { position } }';
const add =
  'mutation ($input: AddToCallListInput!) { addToCallList(input: $input) { children callList { children } } }';

interface Line {
  readonly id: string;
  readonly request: { readonly id: string } | null;
}

/** Two desks, a child of each at a location of the first that closed, and one that nobody knows. */
async function closedLocation() {
  const platform = await IntakeUnderTest.start();
  await describeDesks(platform);
  const here = await registeredFamily(platform);
  const there = await registeredFamily(platform, { facts: { nisAsked: tielt.nis } });
  const [closureId, locationId] = [randomUUID(), randomUUID()];
  const [organiserId, unknown] = [randomUUID(), randomUUID()];
  const child = (enrolmentId: string, requestId?: string) => ({
    ...{ enrolmentId, start: '2026-01-05', pattern: { weeks: [['mo_am']] } },
    ...(requestId !== undefined && { requestId }),
  });
  const children = [child(randomUUID(), here.id), child(randomUUID(), there.id), child(unknown)];
  await platform.store.append(
    `location-${locationId}`,
    [
      {
        id: randomUUID(),
        type: 'providerCapacity.closedSuddenly.v1',
        data: {
          closureId,
          locationId,
          organiserId,
          deskId: brugge.id,
          from: '2026-03-02',
          children,
          offers: [],
        },
        metadata: {
          ...{
            schemaVersion: 1,
            happenedAt: '2026-03-02T09:00:00.000Z',
            correlationId: 'c',
            causationId: 'c',
          },
          actor: { subject: 'test', role: 'organiserCoordinator' },
        },
      },
    ],
    'any',
  );
  const settle = async () => {
    const [lists, urgent] = ['callLists', 'urgentRequests'].map((name) =>
      platform.intake.processes.find((process) => process.name === name),
    );
    await lists?.waitFor(await platform.store.head());
    await urgent?.waitFor(await platform.store.head());
    await platform.intake.views.caughtUp(await platform.store.head());
  };
  await settle();
  const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
  const lines = async (token: string) => {
    const { data } = await platform.ask(token, list, { id: closureId }, 'crisis');
    return (data as unknown as { callList: { lines: Line[] } }).callList;
  };
  return { platform, here, there, closureId, organiserId, unknown, worker, lines, settle };
}

describe('the call list of a location that closed suddenly', () => {
  it('has a line per child; each desk sees the files of its own families only', async () => {
    const { platform, here, there, worker, lines } = await closedLocation();
    await using _ = platform;
    expect(await lines(worker)).toMatchObject({
      children: 3,
      progress: { toCall: 3, noAnswer: 0, reached: 0, placed: 0 },
      lines: [
        {
          way: 'new',
          request: { applicant: { phone: canary.applicant.phone } },
          earlierRequest: { id: here.id },
        },
        { deskId: tielt.id, way: 'new', request: null, earlierRequest: null, hasFile: true },
        { way: null, request: null, hasFile: false },
      ],
    });
    const elsewhere = await platform.as('deskWorker', { deskIds: [tielt.id] });
    expect((await lines(elsewhere)).lines).toMatchObject([
      { request: null },
      { earlierRequest: { id: there.id } },
      { hasFile: false },
    ]);
    const stranger = await platform.as('deskWorker', { deskIds: [randomUUID()] });
    const { codes } = await platform.ask(stranger, list, { id: randomUUID() });
    expect(codes).toEqual(['NOT_FOUND']);
  });

  it('shows how far it is: called without answer, reached; the call stands in the follow-up once', async () => {
    const { platform, closureId, worker, lines } = await closedLocation();
    await using _ = platform;
    const line = (await lines(worker)).lines[0];
    const input = {
      closureId,
      entryId: line?.id,
      callId: randomUUID(),
      result: 'noAnswer',
      note: 'Voicemail',
    };
    for (let time = 0; time < 2; time++) {
      expect((await platform.ask(worker, record, { input })).codes).toEqual([]);
    }
    expect(await lines(worker)).toMatchObject({ progress: { toCall: 2, noAnswer: 1 } });
    const again = { ...input, callId: randomUUID(), result: 'reached' };
    await platform.ask(worker, record, { input: again });
    expect(await lines(worker)).toMatchObject({ progress: { toCall: 2, reached: 1 } });
    await platform.intake.views.caughtUp(await platform.store.head());
    const source = 'query ($id: ID!) { careRequest(id: $id) { followUps { channel note } } }';
    const { data } = await platform.ask(worker, source, { id: line?.request?.id });
    expect(data?.['careRequest']).toEqual({
      followUps: [
        { channel: 'phone', note: 'Voicemail' },
        { channel: 'phone', note: 'Voicemail' },
      ],
    });
  });

  it('takes back a call that was told by mistake, once, and says so in the follow-up', async () => {
    const { platform, there, closureId, worker, lines } = await closedLocation();
    await using _ = platform;
    const [line, ofOthers] = (await lines(worker)).lines;
    const told = (callId: string, result: string) =>
      platform.ask(worker, record, { input: { closureId, entryId: line?.id, callId, result } });
    const takenBack = async (callId: string, entryId = line?.id) =>
      (await platform.ask(worker, takeBack, { input: { closureId, entryId, callId } })).codes;
    const [first, second] = [randomUUID(), randomUUID()];
    await told(first, 'noAnswer');
    await told(second, 'reached');
    expect(await lines(worker)).toMatchObject({
      progress: { reached: 1 },
      lines: [{ lastCallId: second }, {}, {}],
    });
    for (let time = 0; time < 2; time++) expect(await takenBack(second)).toEqual([]);
    expect(await lines(worker)).toMatchObject({
      progress: { noAnswer: 1 },
      lines: [{ lastCallId: first }, {}, {}],
    });
    expect(await takenBack(first)).toEqual([]);
    expect(await lines(worker)).toMatchObject({
      progress: { toCall: 3 },
      lines: [{ lastCallId: null }, {}, {}],
    });
    expect(await takenBack(first, ofOthers?.id)).toEqual(['FORBIDDEN']);
    await platform.intake.views.caughtUp(await platform.store.head());
    const source = 'query ($id: ID!) { careRequest(id: $id) { followUps { note } } }';
    const { data } = await platform.ask(worker, source, { id: line?.request?.id });
    const { followUps } = data?.['careRequest'] as unknown as { followUps: { note: string | null }[] };
    expect(followUps.filter(({ note }) => note?.startsWith('Vergissing'))).toHaveLength(2);
    expect(there.id).not.toBe(line?.request?.id);
  });

  it('takes in children that only the organiser knows, on a legal ground, once', async () => {
    const { platform, closureId, organiserId, unknown, worker, lines, settle } = await closedLocation();
    await using _ = platform;
    const coordinator = await platform.as('organiserCoordinator', { organiserId });
    const person = { child: canary.child, applicant: canary.applicant };
    const children = [
      { reference: 'K1', enrolmentId: unknown, ...person },
      { reference: 'K2', ...person },
    ];
    const input = { closureId, legalGround: 'vitalInterest', children };
    for (let time = 0; time < 2; time++) {
      const { data, codes } = await platform.ask(coordinator, add, { input });
      expect(codes).toEqual([]);
      expect(data).toEqual({ addToCallList: { children: 4, callList: null } });
    }
    await settle();
    expect((await lines(worker)).lines.slice(2)).toMatchObject([
      {
        way: 'listed',
        legalGround: 'vitalInterest',
        request: { applicant: { phone: canary.applicant.phone } },
      },
      {
        way: 'listed',
        legalGround: 'vitalInterest',
        request: { applicant: { phone: canary.applicant.phone } },
      },
    ]);
    const other = await platform.as('organiserCoordinator', { organiserId: randomUUID() });
    expect((await platform.ask(other, add, { input })).codes).toEqual(['NOT_FOUND']);
    const without = { ...input, children: [{ reference: '', ...person }] };
    expect((await platform.ask(coordinator, add, { input: without })).codes).toEqual(['BAD_INPUT']);
  });
});
