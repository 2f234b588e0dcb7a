import { DomainError } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { connect } from './connection.js';

describe('A connection string of the event store', () => {
  it('gives the user with every call', () => {
    const { call } = connect('esdb://intake:s%40cret@event-store:2113?keepAliveInterval=20000');
    expect(call).toEqual({ credentials: { username: 'intake', password: 's@cret' }, requiresLeader: true });
  });

  it('may lack a user without TLS', () => {
    expect(connect('esdb://127.0.0.1:2113?tls=false').call.credentials).toBeDefined();
  });

  it.each([
    ['mongodb://127.0.0.1:27017', 'must look like'],
    ['', 'must look like'],
    ['esdb://', 'must look like'],
    ['esdb://event-store:2113', 'needs a user'],
    ['esdb://event-store:2113?tls=true', 'needs a user'],
    ['esdb+discover://event-store:2113', 'needs a user'],
    ['esdb://a:b@event-store:port', 'must look like'],
  ])('%s is refused with what it should be, and is not repeated', (connectionString, reason) => {
    const refusal = () => connect(connectionString);
    expect(refusal).toThrow(DomainError);
    expect(refusal).toThrow(reason);
  });

  it('never shows its password in a refusal', () => {
    expect(() => connect('esdb://intake:hunter2@event-store:port')).not.toThrow('hunter2');
  });
});
