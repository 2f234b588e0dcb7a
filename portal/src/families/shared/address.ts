interface Address {
  readonly street?: string | null;
  readonly postcode?: string | null;
  readonly town?: string | null;
}

/** Street, then postcode and town; without what nobody told. */
export function addressOf({ street, postcode, town }: Address): string {
  return [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
