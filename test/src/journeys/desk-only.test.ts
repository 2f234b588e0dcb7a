import { describe, expect, it } from '@jest/globals';
import * as documents from './documents.js';
import { Journey, plan, wanted } from './journey.js';

const agree = 'mutation ($input: SetAgreementInput!) { setAgreement(input: $input) { position } }';

/** Asked elsewhere than online by the family itself. */
async function registeredBy(journey: Journey, token: string, lastName: string, more: object) {
  const input = {
    wantedStart: wanted.start,
    facts: {
      nisAsked: journey.region.first.nis,
      pattern: plan(wanted.days),
      preferences: [journey.region.large.id],
    },
    child: { firstName: 'Lotte', lastName, birthDate: wanted.birthDate },
    applicant: { firstName: 'An', lastName, phone: `+32470${lastName.length}11222` },
    ...more,
  };
  const { registerCareRequest } = await journey.ask<{ registerCareRequest: { id: string } }>(
    token,
    documents.register,
    { input },
  );
  await journey.under.platform.settled();
  return registerCareRequest.id;
}

describe('a desk without central registration', () => {
  it('reports what reached it, and what organisers that could not help handed on, though they use nothing else', async () => {
    await using journey = await Journey.begin();
    const { id: deskId } = journey.region.first;
    const setting = { deskId, setting: 'registrationModel', value: '"deskOnly"', validFrom: '2026-01-01' };
    await journey.ask(journey.desk, agree, { input: setting });
    const atCounter = await registeredBy(journey, journey.desk, 'Aerts', { channel: 'counter' });
    const handedOn = { consentGivenOn: '2026-03-01' };
    const byOrganiser = await registeredBy(journey, journey.organiser, 'De Bruyn', handedOn);
    await registeredBy(journey, journey.organiser, 'Coppens', handedOn);
    for (const [id, outcome] of [
      [atCounter, 'foundHereWithoutDesk'],
      [byOrganiser, 'placedThroughDesk'],
    ]) {
      await journey.ask(journey.desk, documents.closeRequest, { input: { id, outcome } });
    }
    await journey.under.platform.settled();
    expect(await journey.reportRow()).toMatchObject({
      total: 3,
      unansweredNoProposal: 1,
      unansweredNotAccepted: 0,
    });
  });
});
