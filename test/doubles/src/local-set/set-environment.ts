import type { SetSecrets } from './secrets.js';

export interface SetPlaces {
  readonly secrets: SetSecrets;
  readonly eventStorePort: number;
  readonly mongodbPort: number;
  readonly natsUrl: string;
  readonly caFile: string;
  readonly passwordFileOf: (user: string) => string;
  readonly clockFile?: string | undefined;
  readonly logLevel: string;
  /** More settings for every process of ours. */
  readonly extra: Readonly<Record<string, string>>;
}

type Environment = Record<string, string>;

function common({ logLevel, clockFile, extra }: SetPlaces): Environment {
  return {
    SAMENLOKET_PROFILE: 'distributed',
    SAMENLOKET_HOST: '127.0.0.1',
    SAMENLOKET_LOG_LEVEL: logLevel,
    SAMENLOKET_DRAIN_MS: '1000',
    ...(clockFile !== undefined && { SAMENLOKET_CLOCK_FILE: clockFile }),
    ...extra,
  };
}

const mongodbOf = ({ mongodbPort, caFile }: SetPlaces) =>
  `mongodb://localhost:${mongodbPort}/?replicaSet=rs0&tls=true&tlsCAFile=${encodeURIComponent(caFile)}`;

/** What a service, or the operator's command line, is told. */
export function backendEnvironment(places: SetPlaces, user: string): Environment {
  const { secrets, eventStorePort, natsUrl, caFile } = places;
  const mongodb = mongodbOf(places);
  const decrypts = user === 'intake' || user === 'operator';
  const draws = user === 'matching' || user === 'operator';
  return {
    ...common(places),
    SAMENLOKET_EVENT_STORE: `esdb://samenloket:local@localhost:${eventStorePort}?tls=true&tlsCaFile=${encodeURIComponent(caFile)}`,
    SAMENLOKET_MONGODB: mongodb,
    SAMENLOKET_NATS: natsUrl,
    SAMENLOKET_NATS_USER: user,
    SAMENLOKET_NATS_PASSWORD_FILE: places.passwordFileOf(user),
    SAMENLOKET_CA_FILE: caFile,
    SAMENLOKET_TOKEN_KEYS_FILE: secrets.tokenKeysFile,
    ...(decrypts && {
      SAMENLOKET_KEYS_MONGODB: mongodb,
      SAMENLOKET_MASTER_KEY_FILE: secrets.masterKeyFile,
      SAMENLOKET_IDENTITY_SECRET_FILE: secrets.identitySecretFile,
    }),
    ...(user === 'intake' && { SAMENLOKET_TOKEN_SIGNING_KEY_FILE: secrets.tokenSigningKeyFile }),
    ...(draws && { SAMENLOKET_ROUND_SECRET_FILE: secrets.roundSecretFile }),
  };
}

export function serviceEnvironment(
  places: SetPlaces,
  replica: { readonly service: string; readonly instance: string; readonly port: number },
): Environment {
  return {
    ...backendEnvironment(places, replica.service),
    SAMENLOKET_INSTANCE: replica.instance,
    SAMENLOKET_PORT: String(replica.port),
  };
}

export function gatewayEnvironment(
  places: SetPlaces,
  port: number,
  urls: Readonly<Record<'intake' | 'providerCapacity' | 'matching' | 'reporting', readonly string[]>>,
): Environment {
  return {
    ...common(places),
    SAMENLOKET_PORT: String(port),
    SAMENLOKET_MONGODB: mongodbOf(places),
    SAMENLOKET_TOKEN_SIGNING_KEY_FILE: places.secrets.tokenSigningKeyFile,
    SAMENLOKET_INTAKE_URLS: urls.intake.join(','),
    SAMENLOKET_PROVIDER_CAPACITY_URLS: urls.providerCapacity.join(','),
    SAMENLOKET_MATCHING_URLS: urls.matching.join(','),
    SAMENLOKET_REPORTING_URLS: urls.reporting.join(','),
  };
}
