import type { Actor } from '@samenloket/event-sourcing';

/** What travels beside a command or query between services; JSON, no personal data. */
export interface MessageContext {
  readonly actor: Actor;
  readonly onBehalfOf?: string;
  /** How the family or organiser let know what is done: online, counter, phone … */
  readonly channel?: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly traceparent?: string;
}

/** What one service may ask of another: its name on the wire, and the shapes of what is asked and answered. */
export interface MessageContract<Request extends object, Answer> {
  /** `<service>.<commandOrQuery>.v<version>` */
  readonly name: string;
  /** class-validator class of the request; the receiving side validates. */
  readonly request: new () => Request;
  /** Carries the type of the answer; never set. */
  readonly answer?: Answer;
}
