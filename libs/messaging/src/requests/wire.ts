import type { MessageContext } from '@samenloket/contracts';
import { DomainError, type ErrorCode, type Fault } from '@samenloket/event-sourcing';

/** What a transport carries to the other service; JSON. */
export interface AskedMessage {
  readonly request: unknown;
  readonly context: MessageContext;
}

/** What it carries back. A refusal is an answer as well: transports only fail when nobody could be reached. */
export type AnsweredMessage =
  | { readonly answer?: unknown }
  | {
      readonly refusal: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly faults: readonly Fault[];
      };
    };

export function refusalOf({ code, message, faults }: DomainError): AnsweredMessage {
  return { refusal: { code, message, faults } };
}

/** @throws DomainError as the other service threw it */
export function answerFrom(message: AnsweredMessage): unknown {
  if (!('refusal' in message)) return message.answer;
  const { code, message: text, faults } = message.refusal;
  throw new DomainError(code, text, faults);
}
