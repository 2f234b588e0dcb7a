import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../harness/folders.js';
import { knownSecrets } from '../credentials/known-secrets.js';
import { givesAway } from '../rules/secrets.js';
import { type ComposeFile, type ComposeService, isOnce, mountsOf } from './compose-file.js';

/** What docker-compose.yml must hold; `faults` answers what breaks it in one service. */
export interface ComposeRule {
  readonly sentence: string;
  readonly faults: (
    service: ComposeService,
    name: string,
    file: ComposeFile,
  ) => (string | false | undefined)[];
}

/** Hands files out to the users of the others, without a network. */
const mayBeRoot = ['preparation'];
const mayPublish = ['gateway', 'grafana'];
const pinned = /:(?!latest$)\d[\w.-]*$|:v\d[\w.-]*$|@sha256:/;

export const composeRules: readonly ComposeRule[] = [
  {
    sentence: 'Every image has a version.',
    faults: ({ image = '' }) => [!pinned.test(image) && `image ${image || '(none)'} is not pinned`],
  },
  {
    sentence: 'Nobody is root or can become it, and nobody writes in its image.',
    faults: ({ user = '0', cap_drop = [], security_opt = [], read_only, privileged, network_mode }, name) => [
      /^0(:|$)/.test(user) && !(mayBeRoot.includes(name) && network_mode === 'none') && `runs as ${user}`,
      !cap_drop.includes('ALL') && 'keeps capabilities',
      !security_opt.includes('no-new-privileges:true') && 'may gain rights',
      !read_only && 'may write in its image',
      privileged && 'is privileged',
    ],
  },
  {
    sentence: 'No secret stands in the file.',
    faults: ({ environment = {}, command = [], entrypoint = [] }) => [
      ...Object.entries(environment)
        .filter(([name, value]) => !name.endsWith('__FILE') && givesAway(name, value))
        .map(([name]) => `${name} stands there in the clear`),
      ...[...command, ...entrypoint].map((word) => givesAway('', word) && 'has a secret in its command'),
    ],
  },
  {
    sentence: 'What stays says whether it is well, and comes back when it falls.',
    faults: (service) => [
      !isOnce(service) && !service.healthcheck?.test && 'has no health check',
      !service.profiles?.includes('tools') &&
        !service.restart &&
        service.network_mode !== 'none' &&
        'has no restart policy',
    ],
  },
  {
    sentence: 'Each waits for what it needs, until that is well or done.',
    faults: ({ depends_on = {} }, _name, { services }) =>
      Object.entries(depends_on).flatMap(([name, { condition }]) => {
        const other = services[name];
        if (!other) return [`waits for ${name}, which is not there`];
        const wanted = isOnce(other) ? 'service_completed_successfully' : 'service_healthy';
        return [condition !== wanted && `waits for ${name} with ${condition} in the place of ${wanted}`];
      }),
  },
  {
    sentence:
      'Only the gateway is reached from outside, and Grafana when it is asked for; both on this machine.',
    faults: ({ ports = [] }, name) => [
      ports.length > 0 && !mayPublish.includes(name) && 'publishes a port',
      ports.some((port) => !port.startsWith('127.0.0.1:')) && 'publishes a port to other machines',
    ],
  },
  {
    sentence: 'Nobody but the gateway and Grafana is in a network that leads outside.',
    faults: ({ networks = [] }, name, file) =>
      networks.map(
        (network) =>
          (!(network in file.networks) && `network ${network} is not there`) ||
          (!file.networks[network]?.internal &&
            !mayPublish.includes(name) &&
            `is in network ${network}, which leads outside`),
      ),
  },
  {
    sentence: 'Letters wait on a volume, that its program may write and that outlives it.',
    faults: (service, name, { services }) => {
      const folder = service.environment?.SAMENLOKET_OUTBOX;
      const mount = mountsOf(service).find(({ target }) => target === folder);
      const prepared = mountsOf(services.preparation ?? {}).find(({ source }) => source === mount?.source);
      return [
        name === 'intake' && !folder && 'has no SAMENLOKET_OUTBOX, and its image cannot be written',
        folder && !mount && `keeps the outbox in ${folder}, where no volume is`,
        mount &&
          !(prepared && services.preparation?.command?.includes(prepared.target)) &&
          'may not write in the outbox: nobody gave it the volume',
      ];
    },
  },
  {
    sentence: 'What is mounted is there, and of the credentials each sees its own folders only.',
    faults: (service, name, { volumes }) =>
      mountsOf(service).map(({ source, volume, read_only }) => {
        if (source.startsWith('.')) return !existsSync(join(repository, source)) && `${source} is not there`;
        if (!(source in volumes)) return `volume ${source} is not there`;
        if (source !== 'credentials' || mayBeRoot.includes(name)) return false;
        if (!read_only) return 'may write in the credentials';
        return (
          !(volume?.subpath && volume.subpath in knownSecrets) && 'sees credentials that are not its own'
        );
      }),
  },
];
