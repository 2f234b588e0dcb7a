/** Who asks: a role, and how that person is related to what is asked about. */
export const people = {
  nobody: 'nobody signed in',
  parent: 'parent of the family',
  otherParent: 'parent of another family',
  referrer: 'referrer who brought the family',
  otherReferrer: 'another referrer',
  frontDesk: 'front desk of its desk',
  otherFrontDesk: 'front desk of another desk',
  desk: 'worker of its desk',
  grantedDesk: 'worker of a desk that was let in',
  lapsedDesk: 'worker of a desk that was let in until yesterday',
  neighbourDesk: 'worker of the desk that also knows the child, or got the file',
  otherDesk: 'worker of another desk',
  coordinator: 'coordinator of its organiser',
  otherCoordinator: 'coordinator of another organiser',
  childMinder: 'child-minder of its location',
  otherChildMinder: 'child-minder of another location',
  policy: 'policy',
  operator: 'operator',
} as const;
export type Person = keyof typeof people;
export const persons = Object.keys(people) as Person[];

/** The signed-in role of each. */
export const roleOf = {
  parent: 'parent',
  otherParent: 'parent',
  referrer: 'referrer',
  otherReferrer: 'referrer',
  frontDesk: 'frontDesk',
  otherFrontDesk: 'frontDesk',
  desk: 'deskWorker',
  grantedDesk: 'deskWorker',
  lapsedDesk: 'deskWorker',
  neighbourDesk: 'deskWorker',
  otherDesk: 'deskWorker',
  coordinator: 'organiserCoordinator',
  otherCoordinator: 'organiserCoordinator',
  childMinder: 'childMinder',
  otherChildMinder: 'childMinder',
  policy: 'policy',
  operator: 'operator',
} as const satisfies Record<Exclude<Person, 'nobody'>, string>;
export type AskingRole = (typeof roleOf)[keyof typeof roleOf];

/** How a request stands; what belongs to it (offer, enquiry, family) stands the same way. */
export const states = {
  open: 'waits',
  notReleased: 'waits, and organisers do not see it yet',
  offered: 'has an open offer',
  accepted: 'has an accepted offer',
  closed: 'closed',
  consentEnded: 'the family ended the consent of its referrer',
  transferred: 'moved to another desk',
  erased: 'the family was erased',
  unknown: 'does not exist',
} as const;
export type State = keyof typeof states;
