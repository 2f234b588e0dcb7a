// Every secret that the distributed profile needs, made anew: which there are, and what each holds. The names are those
// that k8s/ and docker-compose.yml refer to; docs/operations/install.md says who may see which.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { makeCertificates } from './certificates.mjs';

export const programs = ['intake', 'provider-capacity', 'matching', 'reporting', 'operator'];
/** Has sessions in MongoDB, and asks the services for all else. */
export const gateway = 'gateway';
const decrypting = ['intake', 'operator'];
const stores = ['nats', 'event-store', 'mongodb', 'keys-mongodb'];
const caFile = '/etc/samenloket/ca/ca.crt';

// Only letters, digits, - and _: such a password can stand in an address as it is.
const password = () => randomBytes(24).toString('base64url');
const passwordsOf = (users) => Object.fromEntries(users.map((user) => [user, password()]));

/** As nats-server reads them from its environment, in quotes: a value with only digits would not be text. */
function natsEnvironment(users) {
  const passwordsBy = { ...users, system: password() };
  return Object.fromEntries(
    Object.entries(passwordsBy).map(([user, text]) => [
      `NATS_PASSWORD_${user.toUpperCase().replaceAll('-', '_')}`,
      JSON.stringify(text),
    ]),
  );
}

const mongodbOf = (program, host, users) =>
  `mongodb://${program}:${users[program]}@${host}:27017/?replicaSet=rs0&tls=true&tlsCAFile=${caFile}`;

function addressesOf(program, passwords) {
  const mongodb = (host, users) => mongodbOf(program, host, users);
  return {
    'event-store-url': `esdb://${program}:${passwords.eventStore[program]}@event-store:2113?tls=true&tlsCaFile=${caFile}`,
    'mongodb-url': mongodb('mongodb', passwords.mongodb),
    'nats-password': passwords.nats[program],
    ...(decrypting.includes(program) && {
      'keys-mongodb-url': mongodb('keys-mongodb', passwords.keysMongodb),
    }),
  };
}

/**
 * @param {string} host the name by which the gateway is reached from outside
 * @param {typeof makeCertificates} certificates who makes certificates
 * @returns {Record<string, Record<string, string>>} content by secret and key
 */
export function makeCredentials(host, certificates = makeCertificates) {
  const passwords = {
    nats: passwordsOf(programs),
    eventStore: passwordsOf(programs),
    mongodb: passwordsOf([...programs, gateway]),
    keysMongodb: passwordsOf(decrypting),
  };
  const hosts = Object.fromEntries(stores.map((store) => [store, [store, 'localhost']]));
  const { authority, servers } = certificates({ ...hosts, gateway: [host] });
  const mongodbServer = ({ 'tls.crt': crt, 'tls.key': key }) => ({
    'tls.pem': key + crt,
    'ca.crt': authority,
    'root-password': password(),
    keyfile: randomBytes(96).toString('base64'),
  });
  const eventStoreAdministrator = password();
  const signer = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKey = { ...signer.publicKey.export({ format: 'jwk' }), alg: 'ES256' };
  return {
    ca: { 'ca.crt': authority },
    region: {
      'master-key': randomBytes(32).toString('base64'),
      'identity-secret': randomBytes(48).toString('base64url'),
    },
    rounds: { 'round-secret': randomBytes(48).toString('base64url') },
    'token-keys': { 'jwks.json': JSON.stringify({ keys: [publicKey] }) },
    'sign-in': { 'sign-in-key.json': JSON.stringify(signer.privateKey.export({ format: 'jwk' })) },
    'gateway-credentials': { 'mongodb-url': mongodbOf(gateway, 'mongodb', passwords.mongodb) },
    portal: { 'subject-secret': randomBytes(48).toString('base64url') },
    'gateway-tls': servers.gateway,
    'nats-server': servers.nats,
    'nats-passwords': natsEnvironment(passwords.nats),
    'event-store-server': {
      ...servers['event-store'],
      'admin-password': eventStoreAdministrator,
      'ops-password': password(),
    },
    'event-store-administrator': { 'admin-password': eventStoreAdministrator },
    grafana: { 'admin-password': password() },
    'event-store-users': passwords.eventStore,
    'mongodb-server': mongodbServer(servers.mongodb),
    'mongodb-users': passwords.mongodb,
    'keys-mongodb-server': mongodbServer(servers['keys-mongodb']),
    'keys-mongodb-users': passwords.keysMongodb,
    ...Object.fromEntries(
      programs.map((program) => [`${program}-credentials`, addressesOf(program, passwords)]),
    ),
  };
}
