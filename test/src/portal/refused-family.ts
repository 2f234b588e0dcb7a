import { platformId } from '@samenloket/contracts';
import { askedBy } from './asked-by-page.js';
import type { Visitor } from './portal-under-test.js';

const brugge = 'LLK-31005';
/** Wished by many, with few places: what is free there goes to families with priority. */
const wished = ['LOC0036', 'LOC0042'].map((number) => platformId(brugge, 'location', number));

const input = {
  wantedStart: '2027-04-05',
  idempotencyKey: 'refused-family',
  channel: 'online',
  facts: {
    nisAsked: '31005',
    pattern: { weeks: [['mo_am', 'mo_pm', 'tu_am', 'tu_pm', 'th_am', 'th_pm']] },
    flexible: false,
    acceptsFewerDays: false,
    acceptsLaterStart: false,
    preferences: wished,
    tariff: 'any',
  },
  child: { firstName: 'Mila', lastName: 'De Backer', birthDate: '2026-08-14' },
  applicant: {
    firstName: 'Sofie',
    lastName: 'De Backer',
    phone: '0470 12 34 56',
    contactPreference: 'phone',
  },
};
const register = `mutation ($input: RegisterCareRequestInput!) { registerCareRequest(input: $input) { id } }`;

/**
 * A family without priority that wishes two places that are full: registered once, by the session of its parent, so that
 * a round has somebody to refuse.
 *
 * @returns the address of its request
 */
export async function refusedFamily({ page, signIn }: Visitor): Promise<string> {
  await signIn('Sofie', '/mijn');
  const { registerCareRequest } = await askedBy<{ registerCareRequest: { id: string } }>(page, register, {
    input,
  });
  return `/mijn/${registerCareRequest.id}`;
}
