import MailComposer from 'nodemailer/lib/mail-composer';
import { codeOf, DeliveryFailed } from '../delivery-failed.js';
import { type MailFrom, mailOptions } from '../email/mail-options.js';
import { letterPdf } from '../letters/letter-pdf.js';
import { MessageSender, type OutgoingMessage } from '../message-sender.js';
import type { Channel } from '../channel.js';
import type { OutboxFile, OutboxFolder } from './outbox-folder.js';

/** Puts messages of one channel in a folder, where the desk reads or prints them. */
class OutboxSender<Through extends Channel> extends MessageSender<Through> {
  constructor(
    readonly channel: Through,
    private readonly folder: OutboxFolder,
    private readonly kind: OutboxFile['kind'],
    private readonly contentOf: (message: OutgoingMessage<Through>) => Promise<Buffer> | Buffer,
  ) {
    super();
  }

  async send(message: OutgoingMessage<Through>): Promise<void> {
    const content = await this.contentOf(message);
    await this.folder.put(message, this.kind, content).catch((error: unknown) => {
      throw new DeliveryFailed('temporary', codeOf(error));
    });
  }

  forget(ownerId: string): Promise<void> {
    return this.folder.forget(ownerId);
  }

  async close(): Promise<void> {}
}

/** E-mails as `.eml`, which any mail program opens. */
export function emailOutbox(folder: OutboxFolder, from: MailFrom): MessageSender<'email'> {
  const compose = (message: OutgoingMessage<'email'>) =>
    new MailComposer(mailOptions(message, from)).compile().build();
  return new OutboxSender('email', folder, 'eml', compose);
}

/** Text messages as `.txt`: the number, an empty line, the text. */
export function smsOutbox(folder: OutboxFolder): MessageSender<'sms'> {
  return new OutboxSender('sms', folder, 'txt', ({ to, text }) => Buffer.from(`${to}\n\n${text}\n`));
}

/** Letters as `.pdf`, for the desk to print; also where e-mails are really sent. */
export function letterOutbox(folder: OutboxFolder): MessageSender<'letter'> {
  return new OutboxSender('letter', folder, 'pdf', letterPdf);
}
