import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily, tielt } from '../testing/made-up-desks.js';

describe('the care that a family asks', () => {
  let platform: IntakeUnderTest;
  let worker: string;

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const asking = (facts: object) => registeredFamily(platform, { facts: { nisAsked: brugge.nis, ...facts } });
  const seenBy = async (token: string, id: string, fields: string) => {
    const { data } = await platform.ask(token, `query ($id: ID!) { careRequest(id: $id) { ${fields} } }`, {
      id,
    });
    return data?.['careRequest'] as unknown;
  };
  const describeLocation = async (organiserId: string): Promise<string> => {
    const locationId = randomUUID();
    const data = { locationId, organiserId, deskId: brugge.id, nis: brugge.nis, name: 'De Vlinder' };
    const actor = { subject: 'test', role: 'operator' };
    const happenedAt = '2026-03-02T09:00:00.000Z';
    const metadata = { schemaVersion: 1, happenedAt, actor, correlationId: 'test', causationId: 'test' };
    const described = { id: randomUUID(), type: 'providerCapacity.locationDescribed.v1', data, metadata };
    const { position } = await platform.store.append(`location-${locationId}`, [described], 'any');
    await platform.intake.views.caughtUp(position);
    return locationId;
  };

  it('hours, variable days, days now and then and rosters come back as they were asked', async () => {
    const plan = {
      hours: [{ halfDay: 'mo_am', from: '06:30', to: '12:30' }],
      variableDaysPerWeek: 1,
      occasionalDates: ['2026-10-05', '2026-09-14'],
    };
    const { id, parent } = await asking({ pattern: { weeks: [['mo_am', 'mo_pm', 'tu_am']] }, plan });
    const fields =
      'plan { hours { halfDay from to } variableDaysPerWeek occasionalDates roster { from weeks } }';
    expect(await seenBy(parent, id, fields)).toEqual({
      plan: { ...plan, occasionalDates: ['2026-09-14', '2026-10-05'], roster: null },
    });
    const roster = { from: '2026-08-31', weeks: [['mo_am'], ['tu_pm'], []] };
    const shifts = await asking({ plan: { roster } });
    expect(await seenBy(shifts.parent, shifts.id, `pattern { text } ${fields}`)).toMatchObject({
      pattern: { text: 'ma:V di:N' },
      plan: { roster },
    });
  });

  it('where it is asked, where the family lives and where a parent works may be three municipalities', async () => {
    const [nisHome, nisWork] = [tielt.nis, '44021'];
    const { id, parent } = await asking({ nisHome, nisWork });
    const places = 'nisAsked nisHome nisWork desk { id }';
    expect(await seenBy(parent, id, places)).toEqual({
      ...{ nisAsked: brugge.nis, nisHome, nisWork },
      desk: { id: brugge.id },
    });
  });

  it('is asked by a parent or another carer, who is not the child, for a child that may have no name yet', async () => {
    const applicant = {
      firstName: 'Rita',
      lastName: 'Maes',
      relation: 'grandparent',
      phone: '0470 11 22 33',
    };
    const { id, parent } = await registeredFamily(platform, {
      facts: { nisAsked: brugge.nis, unborn: true },
      child: { birthDate: '2026-08-20' },
      applicant,
    });
    const fields = 'unborn child { firstName lastName birthDate } applicant { firstName lastName relation }';
    expect(await seenBy(parent, id, fields)).toEqual({
      unborn: true,
      child: { firstName: null, lastName: null, birthDate: '2026-08-20' },
      applicant: { firstName: 'Rita', lastName: 'Maes', relation: 'grandparent' },
    });
  });

  it('is flexible or not, in days and in start', async () => {
    const asked = { flexible: true, acceptsFewerDays: true, acceptsLaterStart: false };
    const { id, parent } = await asking(asked);
    expect(await seenBy(parent, id, 'flexible acceptsFewerDays acceptsLaterStart')).toEqual(asked);
  });

  it('is for a child alone, rather or only together with its brothers and sisters', async () => {
    for (const asked of [{ onlyWithSiblings: true }, { ratherWithSiblings: true }]) {
      const { id, parent } = await asking(asked);
      expect(await seenBy(parent, id, 'onlyWithSiblings ratherWithSiblings')).toMatchObject(asked);
    }
  });

  it('is for all days, or rather for fewer at the place wished most', async () => {
    const { id, parent } = await asking({ acceptsFewerDays: true, locationFirst: true });
    expect(await seenBy(parent, id, 'locationFirst')).toEqual({ locationFirst: true });
  });

  it('a wish for any child-minder of an organiser is shown there, and moves with the family', async () => {
    const organiserId = randomUUID();
    const [minder, elsewhere] = [await describeLocation(organiserId), await describeLocation(randomUUID())];
    const [at, notAt] = await Promise.all(
      [minder, elsewhere].map((locationId) => platform.as('childMinder', { locationIds: [locationId] })),
    );
    const { id, parent } = await asking({
      wish: { kind: 'organiser', organiserId },
      tariff: 'incomeTariffOnly',
      incomeTariffAttest: true,
    });
    const listed = async (token?: string) => {
      const { data } = await platform.ask(token, '{ careRequests { nodes { id } } }');
      const { nodes } = (data as unknown as { careRequests: { nodes: { id: string }[] } }).careRequests;
      return nodes.some((node) => node.id === id);
    };
    expect([await listed(at), await listed(notAt)]).toEqual([true, false]);
    const change = `mutation ($id: ID!, $nis: String!) {
      changePreferences(id: $id, preferences: [], wish: { kind: municipality, nis: $nis }) {
        careRequest { wish { kind organiserId nis } incomeTariffAttest }
      }
    }`;
    expect((await platform.ask(parent, change, { id, nis: brugge.nis })).data).toEqual({
      changePreferences: {
        careRequest: {
          wish: { kind: 'municipality', organiserId: null, nis: brugge.nis },
          incomeTariffAttest: true,
        },
      },
    });
    expect([await listed(at), await listed(notAt)]).toEqual([true, true]);
  });

  it('the urgent term starts when the proof is there, by the agreement of that day', async () => {
    const agree = `mutation ($input: SetAgreementInput!) { setAgreement(input: $input) { position } }`;
    for (const [setting, value, validFrom] of [
      ['urgentAttestRequired', 'true', '2020-01-01'],
      ['urgentTermDays', '7', '2020-01-01'],
      ['urgentTermDays', '3', '2026-06-01'],
    ]) {
      const input = { deskId: brugge.id, setting, value, validFrom };
      expect((await platform.ask(worker, agree, { input })).codes).toEqual([]);
    }
    const { id, parent } = await asking({ urgentReason: 'careFellAway' });
    const urgency = 'urgency { reason provenOn dueOn }';
    expect(await seenBy(parent, id, urgency)).toEqual({
      urgency: { reason: 'careFellAway', provenOn: null, dueOn: null },
    });
    const prove = `mutation ($id: ID!, $on: Date) { proveUrgency(id: $id, on: $on) { careRequest { ${urgency} } } }`;
    expect((await platform.ask(parent, prove, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await platform.ask(worker, prove, { id, on: '2026-03-03' })).codes).toEqual(['BAD_INPUT']);
    expect((await platform.ask(worker, prove, { id })).data).toEqual({
      proveUrgency: {
        careRequest: { urgency: { reason: 'careFellAway', provenOn: '2026-03-02', dueOn: '2026-03-09' } },
      },
    });
  });

  it('a fact is kept with its date, source and evidence, and other services hear nothing of it', async () => {
    const { id } = await asking({});
    const told = (await platform.published()).length;
    const declare = `mutation ($input: DeclareFactInput!) {
      declareFact(input: $input) { careRequest { declaredFacts { fact holds declaredOn source evidence } priorityFacts { single } } }
    }`;
    const fact = {
      fact: 'single',
      holds: true,
      declaredOn: '2026-03-01',
      source: 'certificate',
      evidence: 'seen',
    };
    expect((await platform.ask(worker, declare, { input: { id, ...fact } })).data).toEqual({
      declareFact: { careRequest: { declaredFacts: [fact], priorityFacts: { single: false } } },
    });
    expect(await platform.published()).toHaveLength(told);
  });

  it('is verified as far as papers were seen, which desk and family see, and organisers do not', async () => {
    const organiserId = randomUUID();
    const minder = await platform.as('childMinder', { locationIds: [await describeLocation(organiserId)] });
    const priorityFacts = { single: true, workOrTraining: true };
    const { id, parent } = await asking({ priorityFacts, wish: { kind: 'organiser', organiserId } });
    const verification = (token: string) => seenBy(token, id, 'verification');
    expect(await verification(worker)).toEqual({ verification: 'none' });
    const declare = `mutation ($input: DeclareFactInput!) {
      declareFact(input: $input) { careRequest { verification } }
    }`;
    const paper = { id, holds: true, declaredOn: '2026-03-02', source: 'certificate', evidence: 'seen' };
    for (const [fact, expected] of [
      ['single', 'partly'],
      ['workOrTraining', 'complete'],
    ]) {
      const { data } = await platform.ask(worker, declare, { input: { ...paper, fact } });
      expect(data).toEqual({ declareFact: { careRequest: { verification: expected } } });
    }
    expect(await verification(parent)).toEqual({ verification: 'complete' });
    expect(await verification(minder)).toEqual({ verification: null });
    const nothingClaimed = await asking({});
    expect(await seenBy(worker, nothingClaimed.id, 'verification')).toEqual({ verification: null });
  });

  it('is verified when its urgency is proven too, where the desk asks proof', async () => {
    const { id } = await asking({ urgentReason: 'startOfWork' });
    expect(await seenBy(worker, id, 'verification')).toEqual({ verification: 'none' });
    const prove = 'mutation ($id: ID!) { proveUrgency(id: $id) { careRequest { verification } } }';
    expect((await platform.ask(worker, prove, { id })).data).toEqual({
      proveUrgency: { careRequest: { verification: 'complete' } },
    });
  });

  it('a miscarriage ends the request, by the family itself', async () => {
    const { id, parent } = await asking({ unborn: true });
    const lost = `mutation ($id: ID!) {
      recordMiscarriage(id: $id) { careRequest { status closure { outcome reason } } }
    }`;
    expect((await platform.ask(parent, lost, { id })).data).toEqual({
      recordMiscarriage: {
        careRequest: { status: 'closed', closure: { outcome: 'lapsed', reason: 'miscarriage' } },
      },
    });
  });
});
