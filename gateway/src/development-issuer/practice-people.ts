import { platformId } from '@samenloket/contracts';
import type { Role } from '@samenloket/platform';
import type { PracticePerson } from '../session-api.js';
import type { TargetGroup } from '../sign-in/target-groups.js';

/** Somebody of the sample region, as the practice issuer shows and signs them in. */
export interface IssuedPracticePerson extends PracticePerson {
  readonly givenName: string;
  readonly familyName: string;
  /** Claims beside the name, as the Flemish issuer calls them. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** The claim in which the practice issuer says of which family a parent is. */
export const familyClaim = 'samenloket_gezin';

/** A family of the sample region that waits, with a proposal to answer in the days that the sample is about. */
const waitingFamily = platformId('LLK-31005', 'family', 'AV04537');

/**
 * One or more per role. Members of staff have their roles by membership (`npm start` gives them those of the sample
 * region); policy and operator by a role at the issuer.
 */
export const practicePeople: readonly IssuedPracticePerson[] = [
  person('9d3b7c52-4f0e-4b7a-9a55-0c6a1d8e2f31', 'Hanne', 'Mertens', 'parent', 'BUR', {
    label: 'Ouder die op opvang wacht',
    claims: { [familyClaim]: waitingFamily },
  }),
  person('5a1de7c8-20b6-4c86-8f5e-7be1f9a60d42', 'Sofie', 'De Backer', 'parent', 'BUR', {
    label: 'Ouder zonder aanvraag',
  }),
  person('792a5682-8538-44cf-8022-55955e634a74', 'Nadia', 'El Amrani', 'referrer', 'LB', {
    label: 'Toeleider van het OCMW in Brugge',
  }),
  person('70ea900c-162e-48fe-b87f-c4d6185ded88', 'Tom', 'Claes', 'frontDesk', 'LB', {
    label: 'Onthaalmedewerker van het loket in Brugge',
  }),
  person('bc8100b7-4fe0-4e65-bed4-ed4ae3ee2024', 'Lien', 'Vermeulen', 'deskWorker', 'LB', {
    label: 'Loketmedewerker in Brugge, die ook een organisator coördineert',
  }),
  person('aaeafb91-a56b-4ceb-b77a-87ebc0a1da5a', 'Bart', 'Wouters', 'deskWorker', 'LB', {
    label: 'Loketmedewerker in Tielt',
  }),
  person('a67e8404-20ec-4c9e-95a7-f9c9c99ac43d', 'Peter', 'Willems', 'organiserCoordinator', 'EA', {
    label: 'Coördinator van een organisator met meer locaties',
  }),
  person('37604322-9cf8-496b-9c4e-50c712d77c9e', 'Liv', 'Martens', 'childMinder', 'EA', {
    label: 'Kinderbegeleider op één locatie',
  }),
  person('e2f4b0a6-6b1c-4d53-8c9f-13a7de5b9c07', 'Karel', 'Goossens', 'policy', 'GID', {
    label: 'Beleidsmedewerker',
    claims: { samenloket_rol_3d: ['Beleidsmedewerker:OVO000001'], vo_orgnaam: 'Agentschap (oefening)' },
  }),
  person('0b7c9a14-93d8-4e62-b0f5-4a2c6d1e8f93', 'Ines', 'Lambrecht', 'operator', 'GID', {
    label: 'Beheerder van het platform',
    claims: { samenloket_rol_3d: ['Beheerder:OVO000001'], vo_orgnaam: 'Agentschap (oefening)' },
  }),
];

/** How the practice issuer's claims are read. */
export const practiceRoles = {
  familyClaim,
  grants: [
    { role: 'Beleidsmedewerker', as: 'policy' },
    { role: 'Beheerder', as: 'operator' },
  ],
} as const;

function person(
  id: string,
  givenName: string,
  familyName: string,
  role: Role,
  group: TargetGroup,
  { label, claims = {} }: { readonly label: string; readonly claims?: Readonly<Record<string, unknown>> },
): IssuedPracticePerson {
  return {
    ...{ id, name: `${givenName} ${familyName}`, role, label, givenName, familyName },
    claims: { vo_doelgroepcode: group, ...claims },
  };
}
