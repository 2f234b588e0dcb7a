import type { OutgoingMessage } from '../message-sender.js';

/** From which address the platform writes; the name of the desk stands before it. */
export interface MailFrom {
  readonly address: string;
}

/**
 * An e-mail of plain text. Its Message-ID follows from the message, so that a repeat after a crash is the same message
 * to who receives it; nothing is read from files or addresses that the text might name.
 */
export function mailOptions(
  { id, at, to, subject, text, signedBy }: OutgoingMessage<'email'>,
  from: MailFrom,
) {
  const domain = from.address.slice(from.address.indexOf('@') + 1);
  return {
    messageId: `<${id}@${domain}>`,
    date: new Date(at),
    from: { name: signedBy, address: from.address },
    to: { name: '', address: to },
    subject,
    text,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
