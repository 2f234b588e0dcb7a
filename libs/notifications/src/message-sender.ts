import type { Addresses } from './addressing/addresses.js';
import type { Channel } from './channel.js';

/** A message with its address, as it leaves the platform: it exists only while it is sent. */
export interface OutgoingMessage<Through extends Channel = Channel> {
  /** UUID, the same at each try: a receiver that knows it already may throw it away. */
  readonly id: string;
  /** Random id of whose message it is (a family, an organiser): what is kept of it is erased with them. */
  readonly ownerId: string;
  /** ISO instant. */
  readonly at: string;
  readonly to: Addresses[Through];
  readonly subject: string;
  readonly text: string;
  /** Who writes: the name of the desk. */
  readonly signedBy: string;
}

/**
 * The port to one channel. `send` resolves when whoever carries the message has taken it; a repeat after a crash
 * carries the same id.
 */
export abstract class MessageSender<Through extends Channel = Channel> {
  abstract readonly channel: Through;
  /** @throws DeliveryFailed */
  abstract send(message: OutgoingMessage<Through>): Promise<void>;
  /** Makes away with all that is kept here of somebody's messages; harmless to repeat. */
  abstract forget(ownerId: string): Promise<void>;
  abstract close(): Promise<void>;
}

/** One sender for each channel that the platform has. */
export type MessageSenders = { readonly [Through in Channel]?: MessageSender<Through> };
