import { HttpSmsSender, type SmsGatewaySettings } from './sms/http-sms-sender.js';
import { SmtpSender, type SmtpSettings } from './email/smtp-sender.js';
import type { MessageSender, MessageSenders } from './message-sender.js';
import { OutboxFolder } from './outbox/outbox-folder.js';
import { emailOutbox, letterOutbox, smsOutbox } from './outbox/outbox-senders.js';

export interface SenderSettings {
  /** Where letters wait to be printed, and messages of a channel that is not configured stay. */
  readonly outboxFolder: string;
  readonly mailFrom: string;
  readonly smtp?: Omit<SmtpSettings, 'from'> | undefined;
  readonly sms?: SmsGatewaySettings | undefined;
}

/** A sender for every channel: the real one where it is configured, else the outbox folder. */
export function sendersFrom({ outboxFolder, mailFrom, smtp, sms }: SenderSettings): Required<MessageSenders> {
  const folder = new OutboxFolder(outboxFolder);
  const from = { address: mailFrom };
  return {
    email: smtp ? new SmtpSender({ ...smtp, from }) : emailOutbox(folder, from),
    sms: sms ? new HttpSmsSender(sms) : smsOutbox(folder),
    letter: letterOutbox(folder),
  };
}

/** Nothing leaves this machine: every message becomes a file. */
export function outboxSenders(outboxFolder: string): Required<MessageSenders> {
  return sendersFrom({ outboxFolder, mailFrom: 'samenloket@localhost' });
}

export function allSenders(senders: MessageSenders): readonly MessageSender<never>[] {
  return Object.values(senders) as MessageSender<never>[];
}
