import type { IdentityHashKind } from './same-child.events.js';

/** The other request of a suggestion; `otherDeskId` is the desk it is at. */
export interface SuggestSameChild {
  readonly type: 'SuggestSameChild';
  readonly otherRequestId: string;
  readonly otherDeskId: string;
  readonly agreeing: readonly IdentityHashKind[];
}

export interface ConfirmSameChild {
  readonly type: 'ConfirmSameChild';
  readonly otherRequestId: string;
  /** Where the other request is now: it may have moved since it was suggested. */
  readonly otherDeskId?: string;
  readonly deskIds: readonly string[];
}

export interface RejectSameChild {
  readonly type: 'RejectSameChild';
  readonly otherRequestId: string;
  readonly otherDeskId?: string;
  readonly deskIds: readonly string[];
}

export type SameChildCommand = SuggestSameChild | ConfirmSameChild | RejectSameChild;
