import type { IdentityHashKind } from '../../domain/care-request/care-request.events.js';
import type { IdentityParts } from './identity-parts.js';
import { keyedHash, shortKeyedHash } from './keyed-hash.js';

/**
 * What is the same, each with its kind before it. An unborn child has no first name yet, so that half of its hash is
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

/**
 * Under which a request is found by another one that is written a little otherwise: each variant of a name with each
 * variant of the date, so that few requests share one. Whether they are alike is judged on the parts.
 */
export function nearHashes(secret: Buffer, parts: IdentityParts): string[] {
  const { firstNameVariants, lastNameVariants, birthDate, changedAbout, window, windows } = parts;
  const names = new Set([...firstNameVariants.all, ...lastNameVariants.all]);
  const onDate = changedAbout ?? birthDate;
  const around = window === undefined ? [] : [...new Set([window, ...windows])];
  return [
    ...(onDate === undefined ? [] : [...names].map((name) => shortKeyedHash(secret, 'near', name, onDate))),
    ...lastNameVariants.rough.flatMap((name) =>
      around.map((weeks) => shortKeyedHash(secret, 'around', name, weeks)),
    ),
  ];
}
