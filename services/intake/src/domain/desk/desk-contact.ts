import { DomainError } from '@samenloket/event-sourcing';

/** How families reach a desk: an office, not a person. What is absent, it does not have. */
export interface DeskContact {
  /** As it is written on paper: `050 44 80 00`. */
  readonly phone?: string;
  readonly email?: string;
  /** With the number. */
  readonly street?: string;
  readonly postcode?: string;
  readonly town?: string;
}

const parts = ['phone', 'email', 'street', 'postcode', 'town'] as const;

export function sameContact(one: DeskContact | undefined, other: DeskContact | undefined): boolean {
  return parts.every((part) => one?.[part] === other?.[part]);
}

/**
 * A desk that nobody can call or visit helps only who is online.
 * @throws DomainError RULE_VIOLATED
 */
export function checkReachable({ phone, street, town }: DeskContact): void {
  if (phone !== undefined || (street !== undefined && town !== undefined)) return;
  throw new DomainError(
    'RULE_VIOLATED',
    'Give a phone number or an address: families without internet must reach their desk.',
    [{ path: 'phone', message: 'is needed where there is no address' }],
  );
}
