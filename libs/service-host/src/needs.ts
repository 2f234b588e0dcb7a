import type { ConfigurationWith, ServiceName, Setting } from '@samenloket/platform';

/** What every service process must be told. */
export const serviceNeeds = [
  'eventStore',
  'mongodb',
  'nats',
  'natsUser',
  'natsPasswordFile',
  'caFile',
  'tokenKeysFile',
] as const satisfies readonly Setting[];

/** What only those need who decrypt: intake, and the operator's tools. */
export const decryptingNeeds = [
  'keysMongodb',
  'masterKeyFile',
  'identitySecretFile',
] as const satisfies readonly Setting[];

export type ServiceConfiguration = ConfigurationWith<(typeof serviceNeeds)[number]>;
export type DecryptingConfiguration = ServiceConfiguration &
  ConfigurationWith<(typeof decryptingNeeds)[number]>;

export function needsOf(name: ServiceName): readonly Setting[] {
  return name === 'intake' ? [...serviceNeeds, ...decryptingNeeds] : serviceNeeds;
}
