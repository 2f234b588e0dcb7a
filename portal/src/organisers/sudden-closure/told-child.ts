import type { ChildAndParent } from '../shared/child-and-parent';
import type { LegalGround } from './sudden-closure.generated';

/** What is filled in of one child. */
export interface Telling extends ChildAndParent {
  readonly language: string;
  readonly legalGround: LegalGround;
}

/** A child of which one said who it is. The organiser sees no call list: only this page knows, while it is open. */
export interface ToldChild extends Telling {
  /** Its enrolment, or an own id: the same again adds nobody. */
  readonly reference: string;
  /** Children with the same word are of one family. */
  readonly household: string;
}

/** A brother or sister: all of the parent is the same. */
export function siblingOf({ childLastName, firstName, lastName, phone, language, legalGround }: ToldChild) {
  return { childLastName, firstName, lastName, phone, language, legalGround };
}
