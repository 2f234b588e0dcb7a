import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily, tielt } from '../../testing/made-up-desks.js';

const record = `mutation ($input: RecordFollowUpInput!) { recordFollowUp(input: $input) {
  position careRequest { intensity nextDueOn followUps { action note nextStep { stepId what dueOn doneAt } } }
} }`;
const complete = `mutation ($id: ID!, $step: ID!) { completeNextStep(id: $id, stepId: $step) {
  careRequest { nextDueOn followUps { nextStep { doneAt } } }
} }`;
const assign = `mutation ($id: ID!, $to: ID) { assignCareRequest(id: $id, to: $to, colleague: "Bo") {
  position careRequest { assignment { to colleague } }
} }`;
const agenda = `query ($desk: ID!, $who: AgendaAssignee, $due: AgendaDue, $first: Int, $after: String) {
  deskAgenda(deskId: $desk, assignedTo: $who, due: $due, first: $first, after: $after) {
    nodes { dueOn request { id } } pageInfo { hasNextPage endCursor }
  } }`;

const describePerson = 'mutation ($input: DescribePersonInput!) { describePerson(input: $input) { id } }';
const giveMembership = 'mutation ($input: GiveMembershipInput!) { giveMembership(input: $input) { id } }';

interface Agenda {
  readonly nodes: readonly { readonly dueOn: string | null; readonly request: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe('the work of a desk', () => {
  let platform: IntakeUnderTest;
  let worker: string;
  const me = randomUUID();

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    worker = await platform.as('deskWorker', { deskIds: [brugge.id], subject: me });
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const plan = async (id: string, dueOn: string) => {
    const followUp = { channel: 'phone', action: 'talked', note: 'Zoekt nog', nextStep: 'Bel terug', dueOn };
    return platform.ask(worker, record, { input: { id, ...followUp } });
  };
  const listed = async (variables: object): Promise<Agenda> => {
    const { data, codes } = await platform.ask(worker, agenda, { desk: brugge.id, ...variables });
    expect(codes).toEqual([]);
    return data?.['deskAgenda'] as unknown as Agenda;
  };

  it('is written down with action and next step, and done once', async () => {
    const { id } = await registeredFamily(platform);
    const { data } = await plan(id, '2026-03-09');
    const { careRequest } = data?.['recordFollowUp'] as never as { careRequest: never };
    expect(careRequest).toMatchObject({ intensity: 1, nextDueOn: '2026-03-09' });
    expect(careRequest).toMatchObject({
      followUps: [{ action: 'talked', nextStep: { what: 'Bel terug', dueOn: '2026-03-09', doneAt: null } }],
    });
    const { followUps } = careRequest as { followUps: readonly { nextStep: { stepId: string } }[] };
    const step = followUps[0]?.nextStep.stepId;
    const done = await platform.ask(worker, complete, { id, step });
    expect(done.data).toEqual({
      completeNextStep: {
        careRequest: { nextDueOn: null, followUps: [{ nextStep: { doneAt: '2026-03-02T09:00:00.000Z' } }] },
      },
    });
    expect((await platform.ask(worker, complete, { id, step })).codes).toEqual(['NOT_FOUND']);
  });

  it('counts contacts only: a call in vain is none', async () => {
    const { id } = await registeredFamily(platform);
    for (const action of ['triedInVain', 'wrote', undefined]) {
      await platform.ask(worker, record, { input: { id, action } });
    }
    const { data } = await platform.ask(worker, 'query ($id: ID!) { careRequest(id: $id) { intensity } }', {
      id,
    });
    expect(data).toEqual({ careRequest: { intensity: 2 } });
  });

  it('comes up in a list of what is due, the first due first, page by page', async () => {
    const due = ['2026-03-20', '2026-02-27', '2026-03-05'];
    const ids = new Map<string, string>();
    for (const dueOn of due) {
      const { id } = await registeredFamily(platform);
      ids.set(dueOn, id);
      await plan(id, dueOn);
    }
    const idOn = (dueOn: string) => ids.get(dueOn);
    const first = await listed({ first: 2 });
    expect(first.nodes.map(({ dueOn }) => dueOn)).toEqual(['2026-02-27', '2026-03-05']);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await listed({ first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ request }) => request.id)).toEqual([idOn('2026-03-20')]);
    // Monday 2 March: until Sunday 8 March.
    expect((await listed({ due: 'thisWeek' })).nodes.map(({ request }) => request.id)).toEqual([
      idOn('2026-03-05'),
    ]);
    expect((await listed({ due: 'overdue' })).nodes.map(({ request }) => request.id)).toEqual([
      idOn('2026-02-27'),
    ]);

    await platform.ask(worker, assign, { id: idOn('2026-03-20'), to: me });
    expect((await listed({ who: 'me' })).nodes.map(({ request }) => request.id)).toEqual([
      idOn('2026-03-20'),
    ]);
    expect((await listed({ who: 'nobody' })).nodes.map(({ request }) => request.id)).toEqual([
      idOn('2026-02-27'),
      idOn('2026-03-05'),
    ]);
  });

  it('is found although nothing is planned: what was assigned, and what nobody took up', async () => {
    const mine = (await registeredFamily(platform)).id;
    const untouched = (await registeredFamily(platform)).id;
    const planned = (await registeredFamily(platform)).id;
    await platform.ask(worker, assign, { id: mine, to: me });
    await plan(planned, '2026-03-30');
    const idsOf = async (who: string) =>
      (await listed({ who, due: 'nothingPlanned', first: 100 })).nodes.map(({ request }) => request.id);
    expect(await idsOf('me')).toEqual([mine]);
    expect(await idsOf('nobody')).toContain(untouched);
    expect(await idsOf('everyone')).not.toContain(planned);
    const nothing = (await listed({ who: 'me', due: 'nothingPlanned' })).nodes[0];
    expect(nothing?.dueOn).toBeNull();
  });

  it('goes to oneself or to a known worker of the desk, and to nobody else', async () => {
    const { id } = await registeredFamily(platform);
    const colleague = randomUUID();
    const operator = await platform.as('operator');
    const described = { id: colleague, firstName: 'Bo', lastName: 'Maes' };
    expect((await platform.ask(operator, describePerson, { input: described })).codes).toEqual([]);
    const memberOf = async (deskId: string, role: string) => {
      const input = { personId: colleague, role, deskId };
      expect((await platform.ask(operator, giveMembership, { input })).codes).toEqual([]);
    };
    const assigned = async (to: string) => (await platform.ask(worker, assign, { id, to })).codes;
    expect(await assigned(randomUUID())).toEqual(['RULE_VIOLATED']);
    await memberOf(tielt.id, 'deskWorker');
    await memberOf(brugge.id, 'frontDesk');
    expect(await assigned(colleague)).toEqual(['RULE_VIOLATED']);
    await memberOf(brugge.id, 'deskWorker');
    expect(await assigned(colleague)).toEqual([]);
    expect(await assigned(me)).toEqual([]);
  });

  it('opens a file for who asks what has to be done, and not for who sees when', async () => {
    const { id, parent } = await registeredFamily(platform);
    await platform.ask(
      worker,
      `mutation ($id: ID!) { recordFollowUp(input: { id: $id, nextStep: "Bel", dueOn: "2026-12-31" }) { position } }`,
      { id },
    );
    const log = 'query ($id: ID!) { accessLog(requestId: $id) { role } }';
    const openings = async () => {
      await platform.intake.views.caughtUp(await platform.store.head());
      return (await platform.ask(parent, log, { id })).data?.['accessLog'];
    };
    await listed({});
    expect(await openings()).toEqual([]);
    const steps = 'query ($desk: ID!) { deskAgenda(deskId: $desk, first: 100) { nodes { steps { what } } } }';
    expect((await platform.ask(worker, steps, { desk: brugge.id })).codes).toEqual([]);
    expect(await openings()).toEqual([{ role: 'deskWorker' }]);
  });

  it('is that of the own desk', async () => {
    const { id } = await registeredFamily(platform);
    const other = await platform.as('deskWorker', { deskIds: [tielt.id] });
    expect((await platform.ask(other, agenda, { desk: brugge.id })).codes).toEqual(['FORBIDDEN']);
    expect((await platform.ask(other, assign, { id, to: me })).codes).toEqual(['FORBIDDEN']);
    const frontDesk = await platform.as('frontDesk', { deskIds: [brugge.id] });
    expect((await platform.ask(frontDesk, agenda, { desk: brugge.id })).codes).toEqual(['FORBIDDEN']);
  });
});
