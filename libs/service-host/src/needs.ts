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

/** What only those need who draw for allocation rounds: matching, and the operator's tools. */
export const drawingNeeds = ['roundSecretFile'] as const satisfies readonly Setting[];

/** What the operator's command line must be told: it does what services do, on their stores. */
export const operatorNeeds = [
  ...serviceNeeds,
  ...decryptingNeeds,
  ...drawingNeeds,
] as const satisfies readonly Setting[];

export type ServiceConfiguration = ConfigurationWith<(typeof serviceNeeds)[number]>;
export type DecryptingConfiguration = ServiceConfiguration &
  ConfigurationWith<(typeof decryptingNeeds)[number]>;

export type DrawingConfiguration = ServiceConfiguration & ConfigurationWith<(typeof drawingNeeds)[number]>;

const moreNeeds: Readonly<Partial<Record<ServiceName, readonly Setting[]>>> = {
  intake: decryptingNeeds,
  matching: drawingNeeds,
};

export function needsOf(name: ServiceName): readonly Setting[] {
  return [...serviceNeeds, ...(moreNeeds[name] ?? [])];
}
