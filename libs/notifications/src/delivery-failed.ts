/**
 * Why a message was not taken. `temporary`: the same again, later, may succeed. `permanent`: this address or this
 * message never will; another channel may. Holds no address and no text: carriers like to repeat both in their errors.
 */
export class DeliveryFailed extends Error {
  override readonly name = 'DeliveryFailed';

  constructor(
    readonly kind: 'temporary' | 'permanent',
    /** Short code of the carrier, as `SMTP 550` or `ECONNREFUSED`. */
    readonly code: string,
  ) {
    super(`The message was not taken: ${code} (${kind}).`);
  }

  /** Nobody answered in time: the carrier may have taken it, and bring it later. */
  get mayHaveGone(): boolean {
    return this.code === 'TIMEOUT';
  }
}

/** The code of a failure of the operating system or a library: short, and never a text that could name somebody. */
export function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,39}$/.test(code) ? code : 'UNKNOWN';
}
