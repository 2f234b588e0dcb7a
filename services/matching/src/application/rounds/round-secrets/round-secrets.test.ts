import { describe, expect, it } from '@jest/globals';
import { createHash, createHmac } from 'node:crypto';
import { RoundSecrets } from './round-secrets.js';

const secret = Buffer.alloc(32, 8);
const secrets = new RoundSecrets(secret);
const [roundId, requestId] = ['round-a', 'request-a'];

describe('the secrets of a round', () => {
  it('are HMAC-SHA256 under the secret of the rounds', () => {
    const mac = (text: string) => createHmac('sha256', secret).update(text).digest();
    expect(secrets.seedOf(roundId)).toBe(mac('seed:round-a').toString('hex'));
    expect(secrets.numberOf(roundId, requestId)).toBe(
      mac('number:round-a:request-a').subarray(0, 16).toString('base64url'),
    );
  });

  it('publish before the round what its seed can be checked by', () => {
    const told = createHash('sha256').update(secrets.seedOf(roundId), 'utf8').digest('hex');
    expect(secrets.seedHashOf(roundId)).toBe(told);
  });

  it('give a request another number in every round, and another offer', () => {
    expect(secrets.numberOf('round-b', requestId)).not.toBe(secrets.numberOf(roundId, requestId));
    expect(secrets.offerIdOf('round-b', requestId)).not.toBe(secrets.offerIdOf(roundId, requestId));
  });

  it('make an offer id that is a UUID, the same whenever it is asked', () => {
    const offerId = secrets.offerIdOf(roundId, requestId);
    expect(offerId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new RoundSecrets(secret).offerIdOf(roundId, requestId)).toBe(offerId);
  });

  it('are others under another secret, and a round goes on with its own only', () => {
    const other = new RoundSecrets(Buffer.alloc(32, 9));
    const promised = { seedHash: secrets.seedHashOf(roundId) };
    expect(() => secrets.requireSame(roundId, promised)).not.toThrow();
    expect(() => other.requireSame(roundId, promised)).toThrow('another round secret');
    expect(other.seedOf(roundId)).not.toBe(secrets.seedOf(roundId));
    expect(other.numberOf(roundId, requestId)).not.toBe(secrets.numberOf(roundId, requestId));
  });
});
