/**
 * What the portal and the gateway say to each other about who is signed in. The portal never sees a token: its session
 * is a cookie that no script can read.
 */

/** Name of the events by which `GET /changes` shows that it is still there. */
export const beatEvent = 'beat';

/** Header of every POST of the portal, with {@link SessionAnswer.csrf}. */
export const csrfHeader = 'x-samenloket-csrf';
/** Header of what the portal asks by itself, such as a refresh: it does not count as using the portal. */
export const backgroundHeader = 'x-samenloket-background';

/** Roles of the platform, as tokens name them. */
export type PortalRole =
  | 'parent'
  | 'referrer'
  | 'frontDesk'
  | 'deskWorker'
  | 'organiserCoordinator'
  | 'childMinder'
  | 'policy'
  | 'operator';

/** In which quality somebody signed in, as the Flemish issuer tells them apart. */
export type Capacity = {
  /** Opaque; the same while the session lasts. */
  readonly id: string;
  readonly role: PortalRole;
  /** In Dutch, for who chooses: "Loketmedewerker, Lokaal Loket Brugge". */
  readonly label: string;
  /** Name of the desk, organiser, location or referrer, where it is known. */
  readonly organisation?: string;
  readonly deskIds: readonly string[];
  readonly organiserId?: string;
  readonly locationIds: readonly string[];
  readonly familyId?: string;
  readonly referrerId?: string;
};

/** Somebody of the practice environment: `GET /sign-in?person=<id>` signs in as them at once. */
export type PracticePerson = {
  readonly id: string;
  readonly name: string;
  readonly role: PortalRole;
  /** In Dutch: "Loketmedewerker in Brugge, die ook een organisator coördineert". */
  readonly label: string;
};

export type SignedOut = {
  readonly signedIn: false;
  /** A practice environment: say so on every page. */
  readonly development: boolean;
  /** Whether anybody can sign in here; without an issuer nobody can. */
  readonly canSignIn: boolean;
  /** One or more per role; empty outside a practice environment. */
  readonly people: readonly PracticePerson[];
};

export type SignedIn = Omit<SignedOut, 'signedIn'> & {
  readonly signedIn: true;
  /** Random; what `assignCareRequest(to:)` and `members` call this person. */
  readonly personId: string;
  /** As the issuer writes it; nothing when it says none. */
  readonly name?: string;
  /** By a link and a code on the family's telephone, without an account. */
  readonly byLink?: true;
  readonly capacities: readonly Capacity[];
  /** Id of the capacity in which everything is asked now. */
  readonly active: string;
  /** Other after each change of capacity, so that a tab that missed the change cannot act in the wrong role. */
  readonly csrf: string;
  /** ISO instant at which the session ends when nothing more is asked. */
  readonly expiresAt: string;
  /** ISO instant at which it ends whatever happens. */
  readonly endsAt: string;
};

/** `GET /session`, and the answer to `POST /session/capacity` and `POST /session/extend`. */
export type SessionAnswer = SignedOut | SignedIn;

/** Body of `POST /session/capacity`. */
export type ChooseCapacity = { readonly id: string };

/** Answer to `POST /session/end`: where the browser goes next, to sign out at the issuer as well. */
export type SessionEnded = { readonly signedIn: false; readonly continueAt: string };

/** Body of `POST /follow-link/code`. */
export type AskFollowCode = { readonly key: string };

/** Its answer: the same for every key, whether there is such a link or not. */
export type FollowCodeTerms = { readonly minutes: number; readonly secondsToNext: number };

/** Body of `POST /follow-link`, which answers as `GET /session` does; refused with CODE_REFUSED (403). */
export type OpenFollowLink = { readonly key: string; readonly code: string };

/** Of `GET /practice-telephone`, in a practice environment: what a made-up family would have got. */
export type PracticeText = { readonly at: string; readonly to: string; readonly text: string };

/**
 * `extensions.code` in the body of a refused POST, beside the codes of docs/api.md. SESSION_ENDED (401): ask `/session`
 * again and let the person sign in. SESSION_CHANGED (403): another tab changed the capacity, or the header is missing.
 * CODE_REFUSED (403): not the code that was sent last to this link's family, or the link has ended.
 */
export type SessionRefusal = 'SESSION_ENDED' | 'SESSION_CHANGED' | 'CODE_REFUSED';

/** `/sign-in-failed?reason=…`, a page of the portal. */
export const signInFailures = ['cancelled', 'expired', 'refused', 'noRole', 'unavailable'] as const;
export type SignInFailure = (typeof signInFailures)[number];

/**
 * What `GET /changes` tells as server-sent events: topics are `desk` (lists of the own desk), `request:<id>`,
 * `round:<id>`, `family` (anything of the own family), or `*` when it is too much to name. From the first one on nothing
 * is missed; it has no topics, or `*` where it is not known what changed just before. Nothing is told before a question
 * with this `afterPosition` is answered with it.
 */
export type HeardChange = {
  readonly position: number;
  readonly topics: readonly string[];
};
