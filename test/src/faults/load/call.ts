import type { CarePattern } from '@samenloket/regional';

/** A place as it is asked for or taken. */
export interface AskedPlace {
  readonly locationId: string;
  /** Absent: any group of the location. */
  readonly placeGroupId?: string;
  /** ISO date. */
  readonly start: string;
  readonly pattern: CarePattern;
}

/** What a client wants done, or wants to know. */
export type Deed =
  | {
      readonly what: 'register';
      readonly familyId: string;
      readonly nis: string;
      readonly start: string;
      readonly pattern: CarePattern;
      readonly preferences: readonly string[];
    }
  | {
      readonly what: 'makeOffer';
      readonly requestId: string;
      readonly offerId: string;
      readonly place: AskedPlace;
    }
  | {
      readonly what: 'acceptOffer';
      readonly requestId: string;
      readonly offerId: string;
      readonly pattern: CarePattern;
    }
  | {
      readonly what: 'declineOffer' | 'withdrawOffer' | 'cancelAcceptance';
      readonly requestId: string;
      readonly offerId: string;
    }
  | { readonly what: 'closeRequest'; readonly requestId: string }
  /** Reads what was written at a position at least; without one, what is there. */
  | {
      readonly what: 'readOffer';
      readonly requestId: string;
      readonly offerId: string;
      readonly after: number;
    }
  | { readonly what: 'readRequest'; readonly requestId: string; readonly after: number }
  | { readonly what: 'readOwnRequests'; readonly familyId: string; readonly after: number };

export type Command = Exclude<Deed, { what: `read${string}` }>;

export interface Answer {
  /** What was registered. */
  readonly requestId?: string;
  /** Of the offer or request, as answered. */
  readonly status?: string;
  readonly position?: number;
  /** What a family has. */
  readonly requestIds?: readonly string[];
}

/** What a client was told. `unknown`: no answer, or one that leaves open whether it was done. */
export type Told =
  | { readonly how: 'done'; readonly answer: Answer }
  | { readonly how: 'refused'; readonly code: string; readonly message: string }
  | { readonly how: 'unknown'; readonly why: string; readonly message?: string };

/** One call of one client. */
export interface Call {
  readonly client: string;
  readonly deed: Deed;
  /** ISO instants. */
  readonly askedAt: string;
  readonly answeredAt: string;
  readonly told: Told;
}

export function isCommand(deed: Deed): deed is Command {
  return !deed.what.startsWith('read');
}

/** Whether what was asked may have been done without the client's knowing. */
export function mayBeDone(told: Told): boolean {
  return told.how === 'unknown' && told.why !== neverArrived;
}

/** Nobody listened: the question never arrived. */
const neverArrived = 'ECONNREFUSED';
