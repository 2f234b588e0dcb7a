import type { MessageChannel, MessageFacts, MessageTemplate } from '../../domain/messages/message-plan.js';

/** What somebody should be told, before it is known whether and when. */
export interface WantedMessage {
  readonly template: MessageTemplate;
  readonly facts: MessageFacts;
  readonly channel?: MessageChannel;
}

/** The channel that was asked for a message, in the words of desks and of their files. */
export function askedChannel(written: string | undefined): MessageChannel | undefined {
  switch (written?.trim().toLowerCase() ?? '') {
    case 'email':
    case 'e-mail':
    case 'mail':
      return 'email';
    case 'sms':
    case 'whatsapp':
      return 'sms';
    case 'letter':
    case 'brief':
    case 'post':
      return 'letter';
    default:
      return undefined;
  }
}

/** Somebody spoke with the family already, by phone or face to face. */
export function isSpoken(written: string | undefined): boolean {
  return ['phone', 'telefoon', 'counter', 'balie', 'visit'].includes(written?.trim().toLowerCase() ?? '');
}
