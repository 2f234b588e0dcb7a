import type {
  V1CronJob,
  V1Deployment,
  V1Ingress,
  V1NetworkPolicy,
  V1PodDisruptionBudget,
  V1Service,
  V2HorizontalPodAutoscaler,
} from '@kubernetes/client-node';
import type { EnvironmentName } from './manifests/overlay.js';
import type { Rendered } from './manifests/rendered.js';
import { seededFaultsOfMessages } from './seeded-faults-of-messages.js';
import { seededFaultsOfRestarts } from './seeded-faults-of-restarts.js';

export interface SeededFault {
  readonly what: string;
  /** Which rule has to find it. */
  readonly rule: string;
  /** Default production. */
  readonly environment?: EnvironmentName;
  /** Makes the mistake in what was rendered. */
  readonly make: (rendered: Rendered) => void;
}

type Policies = V1NetworkPolicy & { spec: { ingress: object[]; egress: object[] } };

export const seededFaults: readonly SeededFault[] = [
  {
    what: 'a field under a name that the API does not have',
    rule: 'known fields',
    make: (r) => Object.assign(r.container('intake'), { livenesProbe: {} }),
  },
  {
    what: 'a number of replicas as text',
    rule: 'known fields',
    make: (r) => Object.assign(r.find<V1Deployment>('Deployment', 'intake').spec ?? {}, { replicas: '2' }),
  },
  {
    what: 'a group of the API in which the kind is not',
    rule: 'missing fields',
    make: (r) => Object.assign(r.find('Deployment', 'gateway'), { apiVersion: 'batch/v1' }),
  },
  {
    what: 'a Deployment without a selector',
    rule: 'missing fields',
    make: (r) =>
      Reflect.deleteProperty(r.find<V1Deployment>('Deployment', 'matching').spec ?? {}, 'selector'),
  },
  {
    what: 'no readiness probe',
    rule: 'probes',
    make: (r) => Reflect.deleteProperty(r.container('reporting'), 'readinessProbe'),
  },
  {
    what: 'a liveness probe that asks what depends on others',
    rule: 'probes',
    make: (r) => Object.assign(r.container('intake').livenessProbe?.httpGet ?? {}, { path: '/ready' }),
  },
  {
    what: 'no limit of memory',
    rule: 'resources',
    make: (r) => Reflect.deleteProperty(r.container('matching').resources?.limits ?? {}, 'memory'),
  },
  {
    what: 'a container that may run as root',
    rule: 'restricted',
    make: (r) => Object.assign(r.pod('gateway').securityContext ?? {}, { runAsNonRoot: false }),
  },
  {
    what: 'a root file system that can be written',
    rule: 'restricted',
    make: (r) =>
      Reflect.deleteProperty(r.container('intake').securityContext ?? {}, 'readOnlyRootFilesystem'),
  },
  {
    what: 'a folder of the node in a pod',
    rule: 'restricted',
    make: (r) => r.pod('reporting').volumes?.push({ name: 'node', hostPath: { path: '/var/log' } }),
  },
  {
    what: 'a Deployment without a disruption budget',
    rule: 'budgets',
    make: (r) => r.remove('PodDisruptionBudget', 'matching'),
  },
  {
    what: 'a budget for pods that are not there',
    rule: 'budgets',
    make: (r) =>
      Object.assign(r.find<V1PodDisruptionBudget>('PodDisruptionBudget', 'intake').spec?.selector ?? {}, {
        matchLabels: { 'app.kubernetes.io/name': 'intakes' },
      }),
  },
  {
    what: 'a scaler that goes down to one replica',
    rule: 'replicas',
    make: (r) =>
      Object.assign(r.find<V2HorizontalPodAutoscaler>('HorizontalPodAutoscaler', 'intake').spec ?? {}, {
        minReplicas: 1,
      }),
  },
  {
    what: 'a scaler of a Deployment that is not there',
    rule: 'scaling',
    make: (r) =>
      Object.assign(
        r.find<V2HorizontalPodAutoscaler>('HorizontalPodAutoscaler', 'gateway').spec?.scaleTargetRef ?? {},
        { name: 'gate' },
      ),
  },
  {
    what: 'a scaler by a metric that nobody counts',
    rule: 'scaling',
    make: (r) => {
      const scaler = r.find<V2HorizontalPodAutoscaler>('HorizontalPodAutoscaler', 'reporting');
      Object.assign(scaler.spec?.metrics?.find(({ pods }) => pods)?.pods?.metric ?? {}, { name: 'lag' });
    },
  },
  {
    what: 'replicas that may all stand in one zone',
    rule: 'spread',
    make: (r) => r.pod('intake').topologySpreadConstraints?.pop(),
  },
  ...seededFaultsOfRestarts,
  {
    what: 'the image "latest"',
    rule: 'images',
    make: (r) =>
      Object.assign(r.container('gateway'), { image: 'registry.example.org/samenloket/gateway:latest' }),
  },
  {
    what: 'an image without a registry in production',
    rule: 'registry',
    make: (r) => Object.assign(r.container('gateway'), { image: 'samenloket/gateway:0.1.0' }),
  },
  {
    what: 'a password in the clear',
    rule: 'secrets',
    make: (r) =>
      r.container('intake').env?.push({
        name: 'SAMENLOKET_MONGODB',
        value: 'mongodb://intake:hunter2@mongodb:27017',
      }),
  },
  {
    what: 'a secret in git',
    rule: 'secrets',
    make: (r) =>
      r.manifests.push({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: 'region', namespace: 'samenloket' },
        stringData: { 'master-key': 'aGVsbG8=' },
      }),
  },
  {
    what: 'a secret that nobody makes',
    rule: 'references',
    make: (r) =>
      Object.assign(r.pod('intake').volumes?.find(({ name }) => name === 'region')?.secret ?? {}, {
        secretName: 'regio',
      }),
  },
  {
    what: 'a variable that the platform does not have',
    rule: 'settings',
    make: (r) => r.container('intake').env?.push({ name: 'SAMENLOKET_NATS_URL', value: 'tls://nats:4222' }),
  },
  {
    what: 'the keys of families for a service that must not decrypt',
    rule: 'settings',
    make: (r) =>
      r.container('matching').env?.push({
        name: 'SAMENLOKET_MASTER_KEY_FILE',
        value: '/etc/samenloket/region/master-key',
      }),
  },
  {
    what: 'the secret of rounds for a service that draws for none',
    rule: 'settings',
    make: (r) =>
      r.container('intake').env?.push({
        name: 'SAMENLOKET_ROUND_SECRET_FILE',
        value: '/etc/samenloket/rounds/round-secret',
      }),
  },
  {
    what: 'a Service that picks the pods of all services',
    rule: 'selectors',
    make: (r) =>
      Object.assign(r.find<V1Service>('Service', 'intake').spec ?? {}, {
        selector: { 'app.kubernetes.io/component': 'service' },
      }),
  },
  {
    what: 'a Service that leads to a port nobody listens on',
    rule: 'ports',
    make: (r) =>
      Object.assign(r.find<V1Service>('Service', 'matching').spec?.ports?.[0] ?? {}, { targetPort: 'web' }),
  },
  {
    what: 'a headless Service that seems to translate a port',
    rule: 'ports',
    make: (r) => Object.assign(r.find<V1Service>('Service', 'intake').spec?.ports?.[0] ?? {}, { port: 80 }),
  },
  {
    what: 'an account that is not there',
    rule: 'accounts',
    make: (r) => r.remove('ServiceAccount', 'reporting'),
  },
  {
    what: 'metrics and probes open to the world',
    rule: 'ingress',
    make: (r) => {
      const { env = [] } = r.container('gateway');
      env.splice(
        env.findIndex(({ name }) => name === 'SAMENLOKET_PUBLIC_URL'),
        1,
      );
    },
  },
  {
    what: 'a host without TLS',
    rule: 'ingress',
    make: (r) => Reflect.deleteProperty(r.find<V1Ingress>('Ingress', 'gateway').spec ?? {}, 'tls'),
  },
  {
    what: 'backups beside each other',
    rule: 'schedules',
    make: (r) =>
      Object.assign(r.find<V1CronJob>('CronJob', 'backup').spec ?? {}, { concurrencyPolicy: 'Allow' }),
  },
  {
    what: 'keys and data of a backup on one volume',
    rule: 'backups',
    make: (r) => {
      const { volumes = [] } =
        r.find<V1CronJob>('CronJob', 'backup').spec?.jobTemplate.spec?.template.spec ?? {};
      Object.assign(volumes.find(({ name }) => name === 'backup-keys')?.persistentVolumeClaim ?? {}, {
        claimName: 'backup-data',
      });
    },
  },
  {
    what: 'a namespace that lets everything in',
    rule: 'namespaces',
    make: (r) => Reflect.deleteProperty(r.find('Namespace', 'samenloket').metadata, 'labels'),
  },
  {
    what: 'no default deny',
    rule: 'default deny',
    environment: 'development',
    make: (r) => r.remove('NetworkPolicy', 'default-deny'),
  },
  {
    what: 'a store that everybody in the namespace can reach',
    rule: 'connections',
    environment: 'development',
    make: (r) =>
      r
        .find<Policies>('NetworkPolicy', 'nats-from-programs')
        .spec.ingress.push({ from: [{ podSelector: {} }] }),
  },
  {
    what: 'the keys of families within reach of matching',
    rule: 'connections',
    make: (r) =>
      Object.assign(r.find<Policies>('NetworkPolicy', 'to-keys-mongodb').spec, { podSelector: {} }),
  },
  {
    what: 'a connection that is needed and refused',
    rule: 'connections',
    make: (r) => r.remove('NetworkPolicy', 'gateway-to-services'),
  },
  ...seededFaultsOfMessages,
];
