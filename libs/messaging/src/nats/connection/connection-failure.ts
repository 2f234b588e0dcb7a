import { types } from 'node:util';
import { DomainError } from '@samenloket/event-sourcing';
import { AuthorizationError } from '@nats-io/transport-node';

/** Codes of node:tls and OpenSSL for a certificate that cannot be trusted. */
const certificateCodes =
  /^(CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(GET|VERIFY)|ERR_TLS_CERT)/;

/** What no waiting repairs, in words; undefined when the server may just not be there yet. */
export function lastingFailure(error: unknown, user: string, servers: string): DomainError | undefined {
  const said = whatToDo(error, user, servers);
  return said === undefined ? undefined : new DomainError('BAD_INPUT', said);
}

function whatToDo(error: unknown, user: string, servers: string): string | undefined {
  if (error instanceof AuthorizationError) {
    return `NATS refuses the user ${user}: user or password is wrong. See SAMENLOKET_NATS_USER and the file of SAMENLOKET_NATS_PASSWORD_FILE.`;
  }
  if (!types.isNativeError(error)) return undefined;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && certificateCodes.test(code)) {
    return `The certificate of ${servers} cannot be trusted (${code}). See that SAMENLOKET_CA_FILE is the authority that signed it, and that it names this host.`;
  }
  if (/tls/i.test(error.message) && /not available/.test(error.message)) {
    return `The NATS server at ${servers} offers no TLS. Samenloket connects to NATS over TLS only.`;
  }
  return error.cause === undefined ? undefined : whatToDo(error.cause, user, servers);
}
