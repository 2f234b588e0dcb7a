import { DomainError } from '@samenloket/event-sourcing';
import { type Configuration, readKey, readSecret } from '@samenloket/platform';
import { signInRolesIn } from '../sign-in/sign-in-roles.js';
import type { ConfiguredIssuer } from './issuer-for.js';
import type { PortalOptions } from './open-portal.js';

type Settings = Pick<PortalOptions, 'publicUrl' | 'development' | 'terms' | 'signIn'>;

const shortestSecret = 32;

/**
 * What the configuration says of the portal.
 * @param ownSubjectSecret of a process that keeps such a secret itself
 * @throws DomainError BAD_INPUT that names the file or variable that is wrong
 */
export async function portalSettings(
  configuration: Configuration,
  ownSubjectSecret?: () => Promise<Buffer>,
): Promise<Settings> {
  const { publicUrl, development, sessionIdleMinutes, sessionHours } = configuration;
  const signIn = await configuredIssuer(configuration, ownSubjectSecret);
  return {
    ...(publicUrl !== undefined && { publicUrl }),
    ...(signIn && { signIn }),
    development,
    terms: { idleMs: sessionIdleMinutes * 60_000, longestMs: sessionHours * 3_600_000 },
  };
}

async function configuredIssuer(
  configuration: Configuration,
  ownSubjectSecret?: () => Promise<Buffer>,
): Promise<ConfiguredIssuer | undefined> {
  const { signInIssuer, signInClient, signInScope } = configuration;
  const { signInSecretFile, signInKeyFile, signInRolesFile, subjectSecretFile } = configuration;
  if (signInIssuer === undefined) return undefined;
  const subjectSecret =
    subjectSecretFile === undefined
      ? await ownSubjectSecret?.()
      : Buffer.from(await readSecret(subjectSecretFile));
  if (!subjectSecret || subjectSecret.length < shortestSecret) {
    const variable = 'SAMENLOKET_SUBJECT_SECRET_FILE';
    throw new DomainError('BAD_INPUT', `${variable} must name a file with at least 32 characters.`);
  }
  return {
    ...{ issuer: signInIssuer, clientId: signInClient, scope: signInScope, subjectSecret },
    ...(signInSecretFile !== undefined && { clientSecret: await readSecret(signInSecretFile) }),
    ...(signInKeyFile !== undefined && { clientKey: await readKey(signInKeyFile) }),
    rules: signInRolesIn(signInRolesFile === undefined ? '{}' : await readSecret(signInRolesFile)),
  };
}
