import { askedBy } from '../families/ask/asked';
import type { AskForCareMutationVariables } from '../families/ask/ask.generated';
import { type Draft, newDraft } from '../families/ask/draft';
import { today } from '../language/days';

type Input = AskForCareMutationVariables['input'];
type Relation = NonNullable<Input['applicant']['relation']>;

export const relations = [
  'parent',
  'fosterParent',
  'grandparent',
  'guardian',
  'otherCarer',
] as const satisfies readonly Relation[];

/** How families come to a desk; a referrer brings them. */
export const waysToDesk = ['counter', 'phone', 'mail', 'whatsapp', 'letter', 'outreach'] as const;
export type WayToDesk = (typeof waysToDesk)[number];

/** Who writes down what a family asks. */
export const writerRoles = ['deskWorker', 'frontDesk', 'referrer'] as const;
export type WriterRole = (typeof writerRoles)[number];

/** What is written down for a family: the same as it would fill in itself, and that it agreed. */
export interface ForFamily extends Draft {
  /** Of a family that is known already; absent for a new one. */
  readonly familyId?: string | undefined;
  readonly relation: Relation;
  readonly cameBy: WayToDesk;
  /** Of the box to tick. */
  readonly agreed: false | 'yes';
  readonly agreedOn: string;
  /** Last day on which a referrer may follow; empty when the family named none. */
  readonly consentUntil: string;
}

/** A question that was noted before, out of which a request comes. */
export interface FromEnquiry {
  readonly enquiryId: string;
  /** Desk that noted it, and has the request then. */
  readonly deskId: string;
  readonly channel?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly question?: string | null | undefined;
}

/** @param nis the only municipality that one writes for, where there is only one */
export function newForFamily(nis: string, enquiry: FromEnquiry | undefined): ForFamily {
  const [first = '', ...rest] = (enquiry?.name ?? '').trim().split(/\s+/);
  const name = rest.length === 0 ? { lastName: first } : { firstName: first, lastName: rest.join(' ') };
  return {
    ...{ ...newDraft(), ...name, nis, tariff: 'any', language: 'nl', relation: 'parent' },
    ...{ phone: enquiry?.phone ?? '', email: enquiry?.email ?? '', question: enquiry?.question ?? '' },
    ...{ cameBy: cameBy(enquiry), agreed: false, agreedOn: today(), consentUntil: '' },
  };
}

function cameBy(enquiry: FromEnquiry | undefined): WayToDesk {
  return waysToDesk.find((way) => way === enquiry?.channel) ?? 'counter';
}

/** The same family asks for another child: only the child is still to be filled in, and whether it agrees. */
export function newForSibling(family: ForFamily, familyId: string | undefined): ForFamily {
  const { childLastName } = family;
  const { key, born, birthDate, childFirstName } = newDraft();
  return { ...family, familyId, key, born, birthDate, childFirstName, childLastName, agreed: false };
}

/** The request, as it comes in over a referrer or over the desk itself. */
export function requestFor(family: ForFamily, role: WriterRole): Input {
  const { applicant, ...asked } = askedBy(family);
  const { familyId = null, relation, agreedOn, consentUntil } = family;
  const said =
    role === 'referrer'
      ? { channel: 'referrer', consentGivenOn: agreedOn, consentUntil: consentUntil || null }
      : { channel: family.cameBy };
  return { ...asked, ...said, familyId, applicant: { ...applicant, relation } };
}
