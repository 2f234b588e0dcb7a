import type { IdentityParts, NameParts } from './identity-parts.js';

type Agreement = 'same' | 'near' | 'unknown' | 'other';

/** Whether both have a first name and they are not alike: brothers and sisters, twins above all. */
export function areOtherChildren(one: IdentityParts, other: IdentityParts): boolean {
  return firstNames(one, other) === 'other' && !areChangedAbout(one, other);
}

/**
 * Whether the child of both may be one that was written otherwise: one thing of first name, last name and date may
 * differ a little. Without a first name on either side the last name has to be the same, and says too little alone.
 */
export function areNear(one: IdentityParts, other: IdentityParts): boolean {
  const date = dates(one, other);
  if (date === 'other' || date === 'unknown') return false;
  if (areChangedAbout(one, other)) return date === 'same';
  const first = firstNames(one, other);
  const last = lastNames(one, other);
  if (first === 'unknown') return last === 'same' || (last === 'near' && date === 'same');
  const agreements = [first, last, date];
  if (agreements.some((agreement) => agreement === 'other' || agreement === 'unknown')) return false;
  return agreements.filter((agreement) => agreement === 'near').length === 1;
}

function firstNames(one: IdentityParts, other: IdentityParts): Agreement {
  return names(one.childFirstName, one.firstNameVariants, other.childFirstName, other.firstNameVariants);
}

function lastNames(one: IdentityParts, other: IdentityParts): Agreement {
  return names(one.childLastName, one.lastNameVariants, other.childLastName, other.lastNameVariants);
}

function names(
  one: string | undefined,
  variants: NameParts,
  other: string | undefined,
  otherVariants: NameParts,
): Agreement {
  if (one === undefined || other === undefined) return 'unknown';
  if (one === other) return 'same';
  return shareOne(variants.all, otherVariants.all) ? 'near' : 'other';
}

/** First and last name stand in each other's place. */
function areChangedAbout(one: IdentityParts, other: IdentityParts): boolean {
  const { childFirstName, childLastName } = one;
  return (
    childFirstName !== undefined &&
    childFirstName !== childLastName &&
    childFirstName === other.childLastName &&
    childLastName === other.childFirstName
  );
}

function dates(one: IdentityParts, other: IdentityParts): Agreement {
  if (one.birthDate === undefined || other.birthDate === undefined) return 'unknown';
  if (one.birthDate === other.birthDate) return 'same';
  if (one.changedAbout !== undefined && one.changedAbout === other.changedAbout) return 'near';
  return mayBeBornWhen(one, other) && mayBeBornWhen(other, one) && hasExpected(one, other) ? 'near' : 'other';
}

/** An expected date says around when; the day of a birth only that day. */
function mayBeBornWhen(expected: IdentityParts, { window }: IdentityParts): boolean {
  return expected.windows.length === 0 || (window !== undefined && expected.windows.includes(window));
}

function hasExpected(one: IdentityParts, other: IdentityParts): boolean {
  return one.windows.length > 0 || other.windows.length > 0;
}

function shareOne(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}
