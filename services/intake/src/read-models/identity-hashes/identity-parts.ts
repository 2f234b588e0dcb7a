import { createHmac } from 'node:crypto';
import type { IdentityHashKind } from '../../domain/care-request/care-request.events.js';
import type { ApplicantDetails, ChildDetails } from '../../domain/care-request/personal-details.js';
import { searchText } from '../search-text.js';

/** Keyed hashes of single fields, out of which the hashes of an identity are made; absent when not known. */
export interface IdentityParts {
  readonly childFirstName?: string;
  readonly childLastName?: string;
  readonly birthDate?: string;
  readonly applicantLastName?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** HMAC-SHA256 with the secret of the region: worth nothing to who has the index alone. */
export function keyedHash(secret: Buffer, ...texts: readonly string[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(texts)).digest('base64url');
}

export function identityParts(
  secret: Buffer,
  child: ChildDetails,
  applicant: ApplicantDetails,
): IdentityParts {
  const hashed = (text: string | undefined) => (text ? keyedHash(secret, text) : undefined);
  const name = (text: string | undefined) => hashed(searchText(text ?? ''));
  return {
    childFirstName: name(child.firstName),
    childLastName: name(child.lastName),
    birthDate: hashed(child.birthDate),
    applicantLastName: name(applicant.lastName),
    phone: hashed(nationalPhone(applicant.phone ?? '')),
    email: hashed(applicant.email?.trim().toLowerCase()),
  };
}

/**
 * What is compared, each with its kind before it. An unborn child has no first name yet, so that half of its hash is
 * empty, and many unborn children share it.
 */
export function identityHashes(secret: Buffer, parts: IdentityParts): string[] {
  const { childFirstName = '', childLastName, birthDate, applicantLastName, phone, email } = parts;
  const made = (kind: IdentityHashKind, ...of: readonly (string | undefined)[]) => {
    const known = of.filter((part) => part !== undefined);
    return known.length === of.length ? [`${kind}:${keyedHash(secret, ...known)}`] : [];
  };
  return [
    ...made('child', childLastName, childFirstName, birthDate),
    ...made('applicantPhone', applicantLastName, phone),
    ...made('applicantEmail', email, birthDate),
  ];
}

/** `+32 470 12 34 56`, `0032470…` and `0470/12.34.56` are one number. */
function nationalPhone(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(?:00)?32(?=\d{8,})|^0+/, '');
}
