import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { requireDesk, requireRole } from '../authorisation/require-role.js';
import type { SignedInActor } from '../authorisation/signed-in-actor.js';
import { TokenVerifier } from '../authorisation/token-verifier.js';
import { messageContext } from './message-context.js';
import { requestContext } from './request-context.js';

const actor: SignedInActor = {
  subject: 'subject-1',
  role: 'deskWorker',
  deskIds: ['desk-1'],
  locationIds: [],
};

class OneToken extends TokenVerifier {
  async verify(token: string): Promise<SignedInActor> {
    if (token === 'broken') throw new Error('the key set cannot be read');
    if (token !== 'good') throw new DomainError('UNAUTHENTICATED', 'The token has expired. Sign in again.');
    return actor;
  }
}

const contextOf = (headers: Record<string, string>) => requestContext(headers, new OneToken());
const signedIn = (headers: Record<string, string> = {}) =>
  contextOf({ authorization: 'Bearer good', 'x-correlation-id': 'c-1', ...headers });

const forFamily = { 'x-acting-for': 'family-1', 'x-channel': 'phone' };

describe('the context of a request', () => {
  it('knows who signed in', async () => {
    expect(await signedIn({ 'x-reason': ' the family asked ', ...forFamily })).toEqual({
      actor,
      token: 'good',
      signInFault: undefined,
      correlationId: 'c-1',
      reason: 'the family asked',
      onBehalfOf: 'family-1',
      channel: 'phone',
    });
  });

  it('has nobody without a token', async () => {
    expect(await contextOf({})).toMatchObject({ actor: undefined, token: undefined, reason: undefined });
  });

  it('keeps why a token was refused for who needs it', async () => {
    const context = await contextOf({ authorization: 'Bearer old' });
    expect(context.actor).toBeUndefined();
    expect(() => requireRole(context, 'parent')).toThrow('The token has expired. Sign in again.');
  });

  it('fails when tokens cannot be verified at all', async () => {
    await expect(contextOf({ authorization: 'Bearer broken' })).rejects.toThrow('key set');
  });

  it.each(['two words', 'a\nb', 'x'.repeat(65), ''])(
    'draws its own correlation id instead of %j',
    async (id) => {
      expect((await contextOf({ 'x-correlation-id': id })).correlationId).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('cuts a reason that is too long', async () => {
    expect((await signedIn({ 'x-reason': 'x'.repeat(900) })).reason).toHaveLength(500);
  });
});

describe('rights', () => {
  it('let the asked role through, as who it is', async () => {
    expect(requireRole(await signedIn(), 'frontDesk', 'deskWorker')).toBe(actor);
  });

  it('refuse another role', async () => {
    const context = await signedIn();
    expect(() => requireRole(context, 'policy')).toThrow('A deskWorker may not do this; policy may.');
  });

  it('refuse who is not signed in', async () => {
    const context = await contextOf({});
    expect(() => requireRole(context, 'policy')).toThrow('Sign in to do this.');
  });

  it('hold a desk worker to the own desks', () => {
    expect(() => requireDesk(actor, 'desk-1')).not.toThrow();
    expect(() => requireDesk(actor, 'desk-2')).toThrow('You do not act for this desk.');
  });
});

describe('what a request passes on', () => {
  it('says to other services who acts, for whom, and through which channel', async () => {
    expect(messageContext(await signedIn(forFamily))).toEqual({
      actor: { subject: 'subject-1', role: 'deskWorker' },
      onBehalfOf: 'family-1',
      channel: 'phone',
      correlationId: 'c-1',
      causationId: 'c-1',
    });
  });

  it.each(['0470 11 22 33', 'an@voorbeeld.be', ''])(
    'takes no %j for the name of a channel',
    async (written) => {
      expect((await signedIn({ 'x-channel': written })).channel).toBeUndefined();
    },
  );
});
