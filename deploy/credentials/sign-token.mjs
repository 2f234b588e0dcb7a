// node deploy/credentials/sign-token.mjs <sign-in-key.json> <role> [claims as JSON]
// A token of twelve hours for trying out, signed with the throw-away key. In production a sign-in service signs.
import { Buffer } from 'node:buffer';
import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [keyFile, role, claims = '{}'] = process.argv.slice(2);
if (!role) {
  console.error(
    `usage: sign-token.mjs <sign-in-key.json> <role> ['{"deskIds":["…"]}']; roles: docs/api.md, "Who may ask what"`,
  );
  process.exit(2);
}
const key = createPrivateKey({ key: JSON.parse(readFileSync(keyFile, 'utf8')), format: 'jwk' });
const now = Math.floor(Date.now() / 1000);
const payload = {
  sub: randomUUID(),
  role,
  deskIds: [],
  locationIds: [],
  ...JSON.parse(claims),
  iss: 'urn:samenloket:development',
  aud: 'samenloket',
  iat: now,
  exp: now + 12 * 60 * 60,
};
const encoded = [{ alg: 'ES256' }, payload].map((part) =>
  Buffer.from(JSON.stringify(part)).toString('base64url'),
);
const signature = sign('sha256', Buffer.from(encoded.join('.')), { key, dsaEncoding: 'ieee-p1363' });
console.log([...encoded, signature.toString('base64url')].join('.'));
