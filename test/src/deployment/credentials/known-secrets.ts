import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../../harness/folders.js';

type Content = Readonly<Record<string, string>>;
interface Certificates {
  readonly authority: string;
  readonly servers: Readonly<Record<string, Content>>;
}
interface Maker {
  readonly makeCredentials: (
    host: string,
    certificates: (servers: Readonly<Record<string, readonly string[]>>) => Certificates,
  ) => Readonly<Record<string, Content>>;
}

const location = pathToFileURL(join(repository, 'deploy/credentials/credentials.mjs')).href;
const { makeCredentials } = (await import(location)) as Maker;

const placeholder = { 'tls.crt': 'a certificate', 'tls.key': 'its key' };

/** Of the mail server, the SMS gateway and the issuer: made with whoever runs those. */
const givenByOthers = {
  messages: { 'smtp-password': 'a password', 'sms-token': 'a token', 'sms-secret': 'a secret' },
  'sign-in-client': { 'client-key.json': 'a key' },
};

/**
 * Every secret (and the public token keys) that is made outside the manifests, with its keys: those of
 * deploy/credentials, which docs/operations/install.md asks of production as well. Certificates are placeholders.
 */
export const knownSecrets: Readonly<Record<string, Content>> = {
  ...makeCredentials('samenloket.example.org', (servers) => ({
    authority: 'an authority',
    servers: Object.fromEntries(Object.keys(servers).map((name) => [name, placeholder])),
  })),
  ...givenByOthers,
};
