import { DomainError } from './domain-error.js';

/**
 * Waits no longer for a call to a data store. A driver may never end one whose connection closed just before the call
 * was written to it: it then waits for a socket that is gone.
 * @throws DomainError UNAVAILABLE after so many milliseconds; the call itself may still be carried out
 */
export async function answeredWithin<Result>(patienceMs: number, call: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const message = 'A data store did not answer in time. Try again: repeating is harmless.';
    timer = setTimeout(() => reject(new DomainError('UNAVAILABLE', message)), patienceMs);
  });
  try {
    return await Promise.race([call, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
