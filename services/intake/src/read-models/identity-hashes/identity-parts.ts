import type { ApplicantDetails, ChildDetails } from '../../domain/care-request/personal-details.js';
import { searchText } from '../search-text.js';
import { keyedHash, shortKeyedHash } from './keyed-hash.js';
import { nameVariants, roughVariants } from './name-variants.js';
import { nearDate } from './near-dates.js';

/**
 * Raised when a name, date or number is normalised otherwise: the index is then made anew beside the old one, and
 * every request looked up again (application/suggest-same-child). Hashes of two versions never meet.
 */
export const normalisationVersion = 2;

/** The variants of one name, each hashed; those of a first name and of a last name can meet. */
export interface NameParts {
  /** Also those with a letter wrong. */
  readonly all: readonly string[];
  readonly rough: readonly string[];
}

/** Keyed hashes of single fields, out of which the hashes of an identity are made; absent when not known. */
export interface IdentityParts {
  readonly childFirstName?: string;
  readonly childLastName?: string;
  readonly birthDate?: string;
  readonly applicantLastName?: string;
  readonly applicantName?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly firstNameVariants: NameParts;
  readonly lastNameVariants: NameParts;
  /** Day and month in either order. */
  readonly changedAbout?: string;
  readonly window?: string;
  /** Only of an unborn child: when it may be born. */
  readonly windows: readonly string[];
}

export function identityParts(
  secret: Buffer,
  child: ChildDetails,
  applicant: ApplicantDetails,
  unborn: boolean,
): IdentityParts {
  const hashed = (text: string | undefined) => (text ? keyedHash(secret, text) : undefined);
  const name = (text: string | undefined) => hashed(searchText(text ?? ''));
  const variants = (text = ''): NameParts => ({
    all: nameVariants(text).map((variant) => shortKeyedHash(secret, 'name', variant)),
    rough: roughVariants(text).map((variant) => shortKeyedHash(secret, 'name', variant)),
  });
  const { firstName = '', lastName = '' } = applicant;
  return {
    childFirstName: name(child.firstName),
    childLastName: name(child.lastName),
    birthDate: hashed(child.birthDate),
    applicantLastName: name(lastName),
    applicantName:
      firstName && lastName ? keyedHash(secret, searchText(firstName), searchText(lastName)) : undefined,
    phone: hashed(nationalPhone(applicant.phone ?? '')),
    email: hashed(applicant.email?.trim().toLowerCase()),
    firstNameVariants: variants(child.firstName),
    lastNameVariants: variants(child.lastName),
    ...dateParts(secret, child.birthDate, unborn),
  };
}

function dateParts(secret: Buffer, date: string | undefined, unborn: boolean) {
  if (date === undefined) return { windows: [] };
  const { changedAbout, window, windows } = nearDate(date);
  const hashed = (kind: string, text: string) => shortKeyedHash(secret, kind, text);
  return {
    ...(changedAbout !== undefined && { changedAbout: hashed('date', changedAbout) }),
    window: hashed('window', window),
    windows: unborn ? windows.map((one) => hashed('window', one)) : [],
  };
}

/** `+32 470 12 34 56`, `0032470…` and `0470/12.34.56` are one number. */
function nationalPhone(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(?:00)?32(?=\d{8,})|^0+/, '');
}
