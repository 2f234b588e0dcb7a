import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManualClock } from '@samenloket/event-sourcing';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DevelopmentTokenSigner } from './development-token-signer.js';
import { JoseTokenVerifier } from './jose-token-verifier.js';
import type { SignedInActor } from './signed-in-actor.js';

const noon = new Date('2026-01-05T12:00:00Z');
const deskWorker: SignedInActor = {
  subject: randomUUID(),
  role: 'deskWorker',
  deskIds: [randomUUID()],
  locationIds: [],
};
const refusal = (what: string) => ({ code: 'UNAUTHENTICATED', message: `The token ${what}. Sign in again.` });

describe('development tokens', () => {
  let folder: string;
  const clock = new ManualClock(noon);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tokens-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('say who signed in', async () => {
    const signer = await DevelopmentTokenSigner.open({ folder, clock });
    expect(await signer.verifier.verify(await signer.sign(deskWorker))).toEqual(deskWorker);
  });

  it('stay valid when the platform starts again', async () => {
    const before = await DevelopmentTokenSigner.open({ folder, clock });
    const token = await before.sign(deskWorker);
    const after = await DevelopmentTokenSigner.open({ folder, clock });
    expect(await after.verifier.verify(token)).toEqual(deskWorker);
  });

  it('expire', async () => {
    const own = new ManualClock(noon);
    const signer = await DevelopmentTokenSigner.open({ folder, clock: own });
    const token = await signer.sign(deskWorker, 60);
    own.moveTo(new Date(noon.getTime() + 61_000));
    await expect(signer.verifier.verify(token)).rejects.toMatchObject(refusal('has expired'));
  });

  it('have a key that only its owner can read', async () => {
    await DevelopmentTokenSigner.open({ folder, clock });
    const { mode } = await stat(join(folder, 'sign-in-key.json'));
    expect(mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, 'sign-in-key.json'), 'utf8')).toContain('"d":');
  });

  it('of another folder are refused', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'tokens-'));
    const [own, other] = await Promise.all(
      [folder, elsewhere].map((path) => DevelopmentTokenSigner.open({ folder: path, clock })),
    );
    const token = await other!.sign(deskWorker);
    await expect(own!.verifier.verify(token)).rejects.toMatchObject(refusal('is not valid here'));
    await rm(elsewhere, { recursive: true });
  });
});

describe.each(['EdDSA', 'ES256'])('tokens of an identity provider (%s)', (alg) => {
  let key: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
  let verifier: JoseTokenVerifier;

  beforeAll(async () => {
    const pair = await generateKeyPair(alg, { extractable: true });
    key = pair.privateKey;
    verifier = new JoseTokenVerifier({
      keys: { keys: [{ ...(await exportJWK(pair.publicKey)), alg }] },
      issuer: 'https://sign-in.example',
      audience: 'samenloket',
      clock: new ManualClock(noon),
    });
  });

  const claims = { sub: deskWorker.subject, role: 'deskWorker', deskIds: deskWorker.deskIds };
  const signed = (
    payload: JWTPayload,
    { issuer = 'https://sign-in.example', audience = 'samenloket' } = {},
  ) =>
    new SignJWT(payload)
      .setProtectedHeader({ alg })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(noon.getTime() / 1000 + 600)
      .sign(key);

  it('are accepted, with lists empty where none are given', async () => {
    expect(await verifier.verify(await signed(claims))).toEqual(deskWorker);
  });

  it.each([
    ['another issuer', { issuer: 'https://elsewhere.example' }],
    ['another audience', { audience: 'elsewhere' }],
  ])('are refused from %s', async (_what, settings) => {
    const token = await signed(claims, settings);
    await expect(verifier.verify(token)).rejects.toMatchObject(refusal('is not valid here'));
  });

  it.each([
    ['an unknown role', { ...claims, role: 'king' }],
    ['no role', { sub: claims.sub }],
    ['a name as subject', { ...claims, sub: 'jan.peeters@example.org' }],
    ['a desk that is no id', { ...claims, deskIds: ['brugge'] }],
    ['a family that is no id', { ...claims, familyId: 'peeters' }],
  ])('are refused with %s', async (_what, payload) => {
    const token = await signed(payload);
    await expect(verifier.verify(token)).rejects.toMatchObject(refusal('has claims that are not valid here'));
  });

  it('are refused when a claim was changed', async () => {
    const [header, , signature] = (await signed(claims)).split('.');
    const forged = Buffer.from(JSON.stringify({ ...claims, role: 'operator' })).toString('base64url');
    await expect(verifier.verify(`${header}.${forged}.${signature}`)).rejects.toMatchObject(
      refusal('is not valid here'),
    );
  });

  it.each(['', 'a.b.c', 'x'.repeat(10_000)])('are refused when they are none', async (token) => {
    await expect(verifier.verify(token)).rejects.toMatchObject(refusal('is not valid here'));
  });

  it('are refused without a signature', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${part({ alg: 'none' })}.${part({ ...claims, exp: 9_999_999_999 })}.`;
    await expect(verifier.verify(unsigned)).rejects.toMatchObject(refusal('is not valid here'));
  });
});
