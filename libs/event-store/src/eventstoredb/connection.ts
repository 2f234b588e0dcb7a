import { DomainError } from '@samenloket/event-sourcing';
import { type BaseOptions, type Credentials, EventStoreDBClient } from '@eventstore/db-client';

export interface Connection {
  readonly client: EventStoreDBClient;
  /** To be given with every call. */
  readonly call: Required<Pick<BaseOptions, 'credentials' | 'requiresLeader'>>;
}

/** Never sent: the client leaves credentials out of a connection without TLS. */
const unsent: Credentials = { username: 'unsent', password: 'unsent' };

/**
 * Connects when the first call is made. Two settings are not the client's own:
 * - every call goes to the leader, as a follower may not know yet what was just appended;
 * - credentials go with every call, which makes the client append by one call each. Without them it shares one stream
 *   for all appends, whose table of pending answers is emptied for every connection in the process when one of them
 *   breaks; an answer that still comes is then thrown at nobody and ends the process.
 * @throws DomainError BAD_INPUT on a connection string that is not of the form `esdb://user:password@host:2113?tls=true`
 */
export function connect(connectionString: string): Connection {
  const { username, password, tls } = partsOf(connectionString);
  if (tls && username === '') {
    throw new DomainError(
      'BAD_INPUT',
      'The connection string of the event store needs a user and a password when it uses TLS.',
    );
  }
  const credentials = username === '' ? unsent : { username, password };
  return {
    client: EventStoreDBClient.connectionString(connectionString),
    call: { credentials, requiresLeader: true },
  };
}

function partsOf(connectionString: string): Credentials & { readonly tls: boolean } {
  const [, user = '', query = ''] = /^esdb(?:\+discover)?:\/\/(?:([^@/?]*)@)?[^@?]+(?:\?(.*))?$/.exec(
    connectionString.trim(),
  ) ?? [undefined];
  if (!connectionString.trim().startsWith('esdb')) {
    throw new DomainError(
      'BAD_INPUT',
      'The connection string of the event store must look like esdb://user:password@host:2113?tls=true.',
    );
  }
  const [username = '', password = ''] = user.split(':').map(decodeURIComponent);
  return { username, password, tls: !/(?:^|&)tls=false(?:&|$)/i.test(query) };
}
