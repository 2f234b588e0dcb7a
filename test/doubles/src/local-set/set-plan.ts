import { keptPorts } from './kept-ports.js';
import { servicePrograms, type SetService } from './programs.js';

export interface ServiceReplica {
  readonly service: SetService;
  /** `matching-2` */
  readonly instance: string;
}

/** Who is in a set, and where each listens. */
export interface SetPlan {
  readonly replicas: readonly ServiceReplica[];
  readonly gateways: readonly string[];
  portOf(name: string): number;
  urlOf(name: string): string;
  /** Of all replicas, by service. */
  readonly serviceUrls: Readonly<Record<SetService, readonly string[]>>;
}

export async function planSet(
  folder: string,
  sizes: { readonly replicas: number; readonly gateways: number; readonly port: number | undefined },
): Promise<SetPlan> {
  const services = Object.keys(servicePrograms) as SetService[];
  const replicas = services.flatMap((service) =>
    numbered(service, sizes.replicas).map((instance) => ({ service, instance })),
  );
  const gateways = numbered('gateway', sizes.gateways);
  const names = [...replicas.map(({ instance }) => instance), ...gateways];
  const kept = await keptPorts(folder, ['event-store', 'mongodb', 'nats', ...names]);
  const portOf = (name: string) => (name === 'gateway-1' && sizes.port) || kept(name);
  const urlOf = (name: string) => `http://localhost:${portOf(name)}`;
  const urlsOf = (service: SetService) =>
    replicas.filter((replica) => replica.service === service).map(({ instance }) => urlOf(instance));
  const serviceUrls = {
    intake: urlsOf('intake'),
    providerCapacity: urlsOf('providerCapacity'),
    matching: urlsOf('matching'),
    reporting: urlsOf('reporting'),
  };
  return { replicas, gateways, portOf, urlOf, serviceUrls };
}

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
