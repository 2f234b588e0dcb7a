import { DomainError, type ErrorCode } from '@samenloket/event-sourcing';

/** What is refused, for the other side: errors do not cross as what they are. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
}

/** From a thread to who started it. */
export type FromThread<Answer, Question = never> =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'asks'; readonly nth: number; readonly question: Question }
  | { readonly kind: 'done'; readonly answer: Answer }
  | ({ readonly kind: 'refused' } & Refusal);

/** To a thread: the answer to its nth question. */
export type ToThread =
  { readonly nth: number; readonly answer: unknown } | { readonly nth: number; readonly refusal: Refusal };

/** @throws what is no refusal but a fault: it goes on as what it is */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof DomainError)) throw error;
  const { code, message } = error;
  return { code, message };
}
