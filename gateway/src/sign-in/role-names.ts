import type { Role } from '@samenloket/platform';

/** What each role is called towards the people who have it. */
export const roleNames: Readonly<Record<Role, string>> = {
  parent: 'Ouder',
  referrer: 'Toeleider',
  frontDesk: 'Onthaalmedewerker',
  deskWorker: 'Loketmedewerker',
  organiserCoordinator: 'Coördinator',
  childMinder: 'Kinderbegeleider',
  policy: 'Beleidsmedewerker',
  operator: 'Beheerder',
};

export function labelOf(role: Role, organisation?: string): string {
  return organisation === undefined ? roleNames[role] : `${roleNames[role]}, ${organisation}`;
}
