import { DomainError } from '@samenloket/event-sourcing';
import { Metadata, type ServiceError, status, type StatusObject } from '@grpc/grpc-js';

/** As the server's `--max-append-size` is when nothing is said. */
export const mostAppendBytes = 1_048_576;

export type CallStatus = Partial<StatusObject> & Pick<ServiceError, 'code' | 'details'>;

class CallRefused extends Error {
  constructor(readonly status: CallStatus) {
    super(status.details);
  }
}

export function unimplemented(what: string): Error {
  return new CallRefused({ code: status.UNIMPLEMENTED, details: `The double does not offer ${what}.` });
}

export function appendTooLarge(): Error {
  const metadata = new Metadata();
  metadata.set('exception', 'maximum-append-size-exceeded');
  metadata.set('maximum-append-size', String(mostAppendBytes));
  const details = `Maximum Append Size of ${mostAppendBytes} Exceeded.`;
  return new CallRefused({ code: status.INVALID_ARGUMENT, details, metadata });
}

export function givenUp(): Error {
  return new CallRefused({
    code: status.CANCELLED,
    details: 'The caller went before it had said everything.',
  });
}

/** A full or failing disk is UNAVAILABLE: nothing was stored, and the same call may succeed later. */
export function statusOf(error: unknown): CallStatus {
  if (error instanceof CallRefused) return error.status;
  const passing = error instanceof DomainError && error.code === 'UNAVAILABLE';
  return {
    code: passing ? status.UNAVAILABLE : status.UNKNOWN,
    details: error instanceof Error ? error.message : 'Something that is no error was thrown.',
  };
}
