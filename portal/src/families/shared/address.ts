interface Address {
  readonly street?: string | null;
  readonly postcode?: string | null;
  readonly town?: string | null;
}

/** Street, and town with its postcode, each on a line of its own; without what nobody told. */
export function addressLines({ street, postcode, town }: Address): readonly string[] {
  return [street ?? '', [postcode, town].filter(Boolean).join(' ')].filter(Boolean);
}

/** The same on one line. */
export function postalAddress(address: Address): string {
  return addressLines(address).join(', ');
}
