import { deskIdOf, organiserIdOf, platformId } from '@samenloket/contracts';
import type { DevelopmentTokenSigner, SignedInActor } from '@samenloket/platform';

const [brugge, tielt] = ['LLK-31005', 'LLK-37015'];
const organiserId = organiserIdOf('0450912715');
const locationId = platformId(brugge, 'location', 'LOC0001');
const referrer = { id: 'a82ff8a4-730a-4edd-bb40-625fd023a5d0', kind: 'ocmw', name: 'OCMW Brugge' };

interface SamplePerson {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly memberships: readonly Readonly<Record<string, string>>[];
}

/**
 * Works at the desk of a municipality that also runs child care: two roles, used one at a time. `myMemberships` shows
 * them, `actAs` gives a token for one.
 */
export const inTwoRoles: SamplePerson = {
  ...{ id: 'bc8100b7-4fe0-4e65-bed4-ed4ae3ee2024', firstName: 'Lien', lastName: 'Vermeulen' },
  memberships: [
    { role: 'deskWorker', deskId: deskIdOf(brugge), from: '2022-09-01' },
    { role: 'organiserCoordinator', organiserId, from: '2024-01-01' },
  ],
};

const people: readonly SamplePerson[] = [
  inTwoRoles,
  {
    ...{ id: '70ea900c-162e-48fe-b87f-c4d6185ded88', firstName: 'Tom', lastName: 'Claes' },
    memberships: [{ role: 'frontDesk', deskId: deskIdOf(brugge), from: '2025-03-01' }],
  },
  {
    ...{ id: 'a2ce3ba0-33e8-453b-92cb-e21690a67716', firstName: 'Hilde', lastName: 'Jacobs' },
    memberships: [{ role: 'deskWorker', deskId: deskIdOf(brugge), from: '2015-01-01', until: '2024-12-31' }],
  },
  {
    ...{ id: 'aaeafb91-a56b-4ceb-b77a-87ebc0a1da5a', firstName: 'Bart', lastName: 'Wouters' },
    memberships: [{ role: 'deskWorker', deskId: deskIdOf(tielt), from: '2021-01-01' }],
  },
  {
    ...{ id: 'a67e8404-20ec-4c9e-95a7-f9c9c99ac43d', firstName: 'Peter', lastName: 'Willems' },
    memberships: [{ role: 'organiserCoordinator', organiserId, from: '2018-01-01' }],
  },
  {
    ...{ id: '37604322-9cf8-496b-9c4e-50c712d77c9e', firstName: 'Liv', lastName: 'Martens' },
    memberships: [{ role: 'childMinder', locationId, from: '2020-05-01' }],
  },
  {
    ...{ id: '792a5682-8538-44cf-8022-55955e634a74', firstName: 'Nadia', lastName: 'El Amrani' },
    memberships: [{ role: 'referrer', referrerId: referrer.id, from: '2023-01-01' }],
  },
];

/** How the desks of the sample region are reached: numbers and addresses that nobody has. */
const contacts = [
  {
    ...{ deskId: deskIdOf(brugge), phone: '050 00 00 10', email: 'kinderopvang@brugge.example' },
    ...{ street: 'Oefenstraat 1', postcode: '8000', town: 'Brugge' },
  },
  {
    ...{ deskId: deskIdOf(tielt), phone: '051 00 00 10', email: 'kinderopvang@tielt.example' },
    ...{ street: 'Oefenplein 2', postcode: '8700', town: 'Tielt' },
  },
];

/** Answers of a start that was broken off after it: then it is there. */
const thereAlready = ['ALREADY_EXISTS', 'RULE_VIOLATED'];

/**
 * How the desks of the sample region are reached, and its members of staff with what they may act for, by the API as an
 * administrator does it.
 */
export async function describeSamplePeople(url: string, signer: DevelopmentTokenSigner): Promise<void> {
  const operator = await tokenOf(signer, { role: 'operator' });
  const desk = await tokenOf(signer, { role: 'deskWorker', deskIds: [deskIdOf(brugge)] });
  await ask(
    url,
    desk,
    'mutation ($input: DescribeReferrerInput!) { describeReferrer(input: $input) { position } }',
    {
      ...{ deskId: deskIdOf(brugge), ...referrer },
    },
  );
  for (const contact of contacts) {
    await ask(
      url,
      operator,
      'mutation ($input: DeskContactInput!) { setDeskContact(input: $input) { position } }',
      contact,
    );
  }
  for (const { memberships, ...person } of people) {
    await ask(
      url,
      operator,
      'mutation ($input: DescribePersonInput!) { describePerson(input: $input) { id } }',
      person,
    );
    for (const membership of memberships) {
      const input = { personId: person.id, ...membership };
      await ask(
        url,
        operator,
        'mutation ($input: GiveMembershipInput!) { giveMembership(input: $input) { id } }',
        input,
      );
    }
  }
}

function tokenOf(
  signer: DevelopmentTokenSigner,
  claims: Pick<SignedInActor, 'role'> & Partial<SignedInActor>,
) {
  return signer.sign({ subject: 'npm-start', deskIds: [], locationIds: [], ...claims });
}

async function ask(url: string, token: string, query: string, input: object): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      connection: 'close',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { errors = [] } = (await response.json()) as {
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions?: { readonly code?: string };
    }[];
  };
  const [refusal] = errors.filter(({ extensions }) => !thereAlready.includes(extensions?.code ?? ''));
  if (refusal) throw new Error(`The people of the sample region cannot be described: ${refusal.message}`);
}
