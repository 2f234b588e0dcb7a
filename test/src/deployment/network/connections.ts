import type { EnvironmentName } from '../manifests/overlay.js';

/** Who connects to whom: the rows of the table in docs/operations/install.md, "Connections". */
export interface Connections {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly ports: readonly string[];
  readonly what: string;
  /** Absent: in every environment. */
  readonly only?: EnvironmentName;
}

const services = ['intake', 'provider-capacity', 'matching', 'reporting'];
const setups = ['event-store-setup', 'mongodb-setup', 'keys-mongodb-setup'];
const stores = ['nats', 'event-store', 'mongodb', 'keys-mongodb'];

export const connections: readonly Connections[] = [
  { from: ['ingress controller'], to: ['gateway'], ports: ['4000/TCP'], what: 'families and desks' },
  { from: ['gateway'], to: services, ports: ['4000/TCP'], what: 'questions to the subgraphs' },
  { from: ['Prometheus'], to: ['gateway', ...services], ports: ['4000/TCP'], what: '`/metrics`' },
  {
    from: [...services, 'operator'],
    to: ['nats'],
    ports: ['4222/TCP'],
    what: 'commands, queries, live events',
  },
  {
    from: [...services, 'operator'],
    to: ['event-store'],
    ports: ['2113/TCP'],
    what: 'events, the only truth',
  },
  { from: [...services, 'operator'], to: ['mongodb'], ports: ['27017/TCP'], what: 'read models, leases' },
  { from: ['gateway'], to: ['mongodb'], ports: ['27017/TCP'], what: 'sessions of the portal' },
  { from: ['intake', 'operator'], to: ['keys-mongodb'], ports: ['27017/TCP'], what: 'keys of families' },
  {
    from: ['gateway', ...services, 'operator'],
    to: ['names (DNS)'],
    ports: ['53/UDP', '53/TCP'],
    what: 'names of Services',
  },
  {
    from: ['gateway', ...services, 'operator'],
    to: ['collector'],
    ports: ['4318/TCP'],
    what: 'traces',
    only: 'production',
  },
  {
    from: ['intake'],
    to: ['internet'],
    ports: ['443/TCP'],
    what: 'webhooks of organisers, text messages',
  },
  {
    from: ['gateway'],
    to: ['internet'],
    ports: ['443/TCP'],
    what: 'the issuer where people sign in',
    only: 'production',
  },
  {
    from: ['intake'],
    to: ['mail server'],
    ports: ['465/TCP'],
    what: 'e-mails to families',
    only: 'production',
  },
  { from: ['nats'], to: ['nats'], ports: ['6222/TCP'], what: 'members among each other', only: 'production' },
  {
    from: ['event-store'],
    to: ['event-store'],
    ports: ['2113/TCP', '1112/TCP'],
    what: 'members among each other',
    only: 'production',
  },
  {
    from: ['mongodb'],
    to: ['mongodb'],
    ports: ['27017/TCP'],
    what: 'members among each other',
    only: 'production',
  },
  {
    from: ['keys-mongodb'],
    to: ['keys-mongodb'],
    ports: ['27017/TCP'],
    what: 'members among each other',
    only: 'production',
  },
  {
    from: [...stores, ...setups],
    to: ['names (DNS)'],
    ports: ['53/UDP', '53/TCP'],
    what: 'names of Services',
    only: 'development',
  },
  {
    from: ['event-store-setup'],
    to: ['event-store'],
    ports: ['2113/TCP'],
    what: 'users of the programs',
    only: 'development',
  },
  {
    from: ['mongodb-setup'],
    to: ['mongodb'],
    ports: ['27017/TCP'],
    what: 'users of the programs',
    only: 'development',
  },
  {
    from: ['keys-mongodb-setup'],
    to: ['keys-mongodb'],
    ports: ['27017/TCP'],
    what: 'users of the programs',
    only: 'development',
  },
];

/** Each connection of an environment by itself: `intake → nats 4222/TCP`. */
export function connectionsOf(environment: EnvironmentName): Set<string> {
  return new Set(
    connections
      .filter(({ only }) => (only ?? environment) === environment)
      .flatMap(({ from, to, ports }) =>
        from.flatMap((one) => to.flatMap((other) => ports.map((port) => `${one} → ${other} ${port}`))),
      ),
  );
}
