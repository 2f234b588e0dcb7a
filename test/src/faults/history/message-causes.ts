import type { RecordedEvent } from '@samenloket/event-sourcing';

interface LoggedMessage {
  readonly messageId?: string;
  readonly causeId?: string;
}

const sending: ReadonlySet<string> = new Set(['SendingStarted', 'MessageSent', 'MessageUndeliverable']);

/** Of messages: each is planned once because of an event that stands before it, and sent at most once. */
export class MessageCauses {
  private readonly ids = new Set<string>();
  private readonly planned = new Set<string>();
  private readonly sent = new Set<string>();

  /** Whether it may stand here; asked once of every event, in order. */
  allow(event: RecordedEvent): boolean {
    const allowed = this.judge(event);
    const { messageId = '' } = event.data as LoggedMessage;
    this.ids.add(event.id);
    if (event.type === 'MessagePlanned') this.planned.add(messageId);
    if (event.type === 'MessageSent') this.sent.add(messageId);
    return allowed;
  }

  private judge({ type, data }: RecordedEvent): boolean {
    const { messageId = '', causeId = '' } = data as LoggedMessage;
    if (type === 'MessagePlanned') return this.ids.has(causeId) && !this.planned.has(messageId);
    return sending.has(type) && this.planned.has(messageId) && !this.sent.has(messageId);
  }
}
