import type { V1NetworkPolicy, V1PersistentVolumeClaim } from '@kubernetes/client-node';
import type { SeededFault } from './seeded-faults.js';

type WaysOut = V1NetworkPolicy & {
  spec: {
    egress: { to: { ipBlock: { cidr: string; except?: string[] } }[]; ports: { port: number }[] }[];
  };
};

/** What would lose messages, or let more out than they need. */
export const seededFaultsOfMessages: readonly SeededFault[] = [
  {
    what: 'a door to the whole internet',
    rule: 'ways out',
    make: (r) =>
      r
        .find<WaysOut>('NetworkPolicy', 'to-names')
        .spec.egress.push({ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }], ports: [] }),
  },
  {
    what: 'webhooks that may go to machines of the own network',
    rule: 'ways out',
    make: (r) =>
      r
        .find<WaysOut>('NetworkPolicy', 'intake-to-internet')
        .spec.egress[0]?.to[0]?.ipBlock.except?.splice(1, 1),
  },
  {
    what: 'a way out for every program',
    rule: 'ways out',
    make: (r) =>
      Object.assign(r.find<WaysOut>('NetworkPolicy', 'intake-to-internet').spec, { podSelector: {} }),
  },
  {
    what: 'a mail server that may not be reached',
    rule: 'ways out',
    make: (r) => r.remove('NetworkPolicy', 'intake-to-mail-server'),
  },
  {
    what: 'an issuer that may not be reached',
    rule: 'ways out',
    make: (r) => r.remove('NetworkPolicy', 'gateway-to-issuer'),
  },
  {
    what: 'a way to a mail server that nobody is told of',
    rule: 'ways out',
    make: (r) => {
      const { env = [] } = r.container('intake');
      env.splice(
        env.findIndex(({ name }) => name === 'SAMENLOKET_SMTP_URL'),
        1,
      );
    },
  },
  {
    what: 'letters that go with their pod',
    rule: 'outbox',
    make: (r) => {
      const volume = r.pod('intake').volumes?.find(({ name }) => name === 'outbox');
      Reflect.deleteProperty(volume ?? {}, 'persistentVolumeClaim');
      Object.assign(volume ?? {}, { emptyDir: {} });
    },
  },
  {
    what: 'an outbox that replicas on other nodes cannot reach',
    rule: 'outbox',
    make: (r) =>
      Object.assign(r.find<V1PersistentVolumeClaim>('PersistentVolumeClaim', 'outbox').spec ?? {}, {
        accessModes: ['ReadWriteOnce'],
      }),
  },
];
