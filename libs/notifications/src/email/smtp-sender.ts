import { createTransport } from 'nodemailer';
import { codeOf, DeliveryFailed } from '../delivery-failed.js';
import { MessageSender, type OutgoingMessage } from '../message-sender.js';
import { type MailFrom, mailOptions } from './mail-options.js';

export interface SmtpSettings {
  /** `smtps://host:465`, or `smtp://host:587`, which then must offer STARTTLS unless the host is this machine. */
  readonly url: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly from: MailFrom;
}

const timeoutMs = 20_000;
const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Hands e-mails to an SMTP server. */
export class SmtpSender extends MessageSender<'email'> {
  readonly channel = 'email';
  private readonly transport;

  constructor(private readonly settings: SmtpSettings) {
    super();
    const { url, user, password } = settings;
    const { protocol, hostname, port } = new URL(url);
    const secure = protocol === 'smtps:';
    this.transport = createTransport({
      host: hostname,
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      requireTLS: !secure && !thisMachine.has(hostname),
      ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
    });
  }

  async send(message: OutgoingMessage<'email'>): Promise<void> {
    try {
      await this.transport.sendMail(mailOptions(message, this.settings.from));
    } catch (error) {
      throw failureOf(error);
    }
  }

  /** What a mail server took is no longer ours to take back. */
  async forget(): Promise<void> {}

  async close(): Promise<void> {
    this.transport.close();
  }
}

/** A 5xx about the recipient is final; everything else may be better later. */
function failureOf(error: unknown): DeliveryFailed {
  const { responseCode } = error as { readonly responseCode?: unknown };
  const code = codeOf(error);
  if (typeof responseCode !== 'number') return new DeliveryFailed('temporary', code);
  const aboutRecipient = code === 'EENVELOPE' || code === 'EMESSAGE';
  const isFinal = responseCode >= 500 && responseCode < 600 && aboutRecipient;
  return new DeliveryFailed(isFinal ? 'permanent' : 'temporary', `SMTP ${responseCode}`);
}
