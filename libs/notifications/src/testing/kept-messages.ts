import { type Channel, channels } from '../channel.js';
import { DeliveryFailed } from '../delivery-failed.js';
import { MessageSender, type MessageSenders, type OutgoingMessage } from '../message-sender.js';

/** Senders that keep what they are given, and refuse when told to. */
export class KeptMessages {
  readonly taken: { readonly channel: Channel; readonly message: OutgoingMessage }[] = [];
  readonly forgotten: string[] = [];
  private readonly refusals = new Map<Channel, DeliveryFailed | Error>();
  /** Called with each message before it is taken. */
  before: (message: OutgoingMessage) => Promise<void> | void = () => undefined;

  /** From now on this channel takes nothing. */
  refuse(channel: Channel, failure: DeliveryFailed | Error = new DeliveryFailed('temporary', 'TEST')): void {
    this.refusals.set(channel, failure);
  }

  accept(channel: Channel): void {
    this.refusals.delete(channel);
  }

  get senders(): Required<MessageSenders> {
    const [email, sms, letter] = channels.map((channel) => new KeptSender(this, channel));
    return { email, sms, letter } as unknown as Required<MessageSenders>;
  }

  async take(channel: Channel, message: OutgoingMessage): Promise<void> {
    await this.before(message);
    const refusal = this.refusals.get(channel);
    if (refusal) throw refusal;
    this.taken.push({ channel, message });
  }
}

class KeptSender extends MessageSender {
  constructor(
    private readonly kept: KeptMessages,
    readonly channel: Channel,
  ) {
    super();
  }

  send(message: OutgoingMessage): Promise<void> {
    return this.kept.take(this.channel, message);
  }

  async forget(ownerId: string): Promise<void> {
    this.kept.forgotten.push(ownerId);
  }

  async close(): Promise<void> {}
}
