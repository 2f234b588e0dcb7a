import { DomainError } from '@samenloket/event-sourcing';
import { type BaseOptions, type Credentials, EventStoreDBClient } from '@eventstore/db-client';
import pLimit from 'p-limit';
import { withSteadyChannel } from './steady-channel.js';

/** An import asks for thousands of appends and reads; all at once they would look to the server's client like silence. */
const callsAtOnce = 64;

/** What is asked of a store that is closed, or was still under way then. */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';

  constructor() {
    super('The event store is closed.');
  }
}

export class Connection {
  private readonly ending = new AbortController();
  /** To be given with every call. */
  readonly call: Required<Pick<BaseOptions, 'credentials' | 'requiresLeader'>>;
  /** Makes a short call when it is its turn, so that the time it waits before is not taken for the server's. */
  readonly inTurn = pLimit(callsAtOnce);

  constructor(
    readonly client: EventStoreDBClient,
    credentials: Credentials,
  ) {
    this.call = { credentials, requiresLeader: true };
  }

  get closed(): AbortSignal {
    return this.ending.signal;
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.ending.abort();
    await this.client.dispose();
  }
}

/** Never sent: the client leaves credentials out of a connection without TLS. */
const unsent: Credentials = { username: 'unsent', password: 'unsent' };

const malformed =
  'The connection string of the event store must look like esdb://user:password@host:2113?tls=true.';
const withoutUser = 'The connection string of the event store needs a user and a password when it uses TLS.';
const unreadableCertificate =
  'A certificate file that the connection string of the event store names cannot be found.';

/**
 * Connects when the first call is made. What is not the client's own:
 * - every call goes to the leader, as a follower may not know yet what was just appended;
 * - credentials go with every call, which makes the client append by one call each. Without them it shares one stream
 *   for all appends, whose table of pending answers is emptied for every connection in the process when one of them
 *   breaks; an answer that still comes is then thrown at nobody and ends the process;
 * - it asks every second whether the connection still is there, as the loss of one sometimes goes unnoticed
 *   (docs/decisions/0025-lost-connections.md), unless the string says how often;
 * - it keeps its channel when the server went away, and does not make another one for every call that fails.
 * @throws DomainError BAD_INPUT on a connection string that is not of the form `esdb://user:password@host:2113?tls=true`
 */
export function connect(connectionString: string): Connection {
  const form =
    /^esdb(?:\+discover)?:\/\/(?:(?<user>[^:@/?]+):(?<password>[^@/?]*)@)?[^@/?]+(?:\?(?<settings>.*))?$/;
  const { groups: parts } = form.exec(connectionString.trim()) ?? {};
  const client = parts && clientOf(connectionString);
  if (!parts || !client) throw new DomainError('BAD_INPUT', malformed);
  const { user, password = '', settings = '' } = parts;
  if (user === undefined && !/(?:^|&)tls=false(?:&|$)/i.test(settings)) {
    throw new DomainError('BAD_INPUT', withoutUser);
  }
  const credentials =
    user === undefined
      ? unsent
      : { username: decodeURIComponent(user), password: decodeURIComponent(password) };
  return new Connection(client, credentials);
}

/** Milliseconds between questions, and to wait for the answer. */
const keepAlive = { keepAliveInterval: 1_000, keepAliveTimeout: 1_500 };

function withKeepAlive(connectionString: string): string {
  const said = connectionString.toLowerCase();
  return Object.entries(keepAlive)
    .filter(([setting]) => !said.includes(`${setting.toLowerCase()}=`))
    .reduce(
      (text, [setting, value]) => `${text}${text.includes('?') ? '&' : '?'}${setting}=${value}`,
      connectionString,
    );
}

/** Undefined when the client cannot read the string; its errors quote it, the password as well. */
function clientOf(connectionString: string): EventStoreDBClient | undefined {
  try {
    const client = quietly(() => EventStoreDBClient.connectionString(withKeepAlive(connectionString)));
    return withSteadyChannel(client);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Failed to load certificate')) {
      throw new DomainError('BAD_INPUT', unreadableCertificate);
    }
    return undefined;
  }
}

/** The client says on the console that every ten seconds would do for a keep-alive: no line for the log of a service. */
function quietly<Result>(make: () => Result): Result {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return make();
  } finally {
    console.warn = warn;
  }
}
