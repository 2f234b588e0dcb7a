import type { V1CronJob, V1Job } from '@kubernetes/client-node';
import { ofKind, titleOf } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

export const schedules: Rule = {
  name: 'schedules',
  sentence: 'A job never runs beside itself, ends, is cleared away, and runs at the hour of Flanders.',
  faults: ({ manifests }) => [
    ...ofKind<V1CronJob>(manifests, 'CronJob').flatMap((job) => {
      const { spec } = job;
      return [
        spec?.concurrencyPolicy !== 'Forbid' && 'may run beside itself',
        !spec?.suspend && spec?.timeZone !== 'Europe/Brussels' && 'runs at the hour of the cluster',
        !spec?.suspend && !spec?.startingDeadlineSeconds && 'is given up when a hundred starts were missed',
        !spec?.jobTemplate.spec?.activeDeadlineSeconds && 'may run for ever',
        !spec?.jobTemplate.spec?.ttlSecondsAfterFinished && 'leaves its pods behind',
      ]
        .filter((fault) => typeof fault === 'string')
        .map((fault) => `${titleOf(job)}: ${fault}`);
    }),
    ...ofKind<V1Job>(manifests, 'Job')
      .filter(({ spec }) => !spec?.activeDeadlineSeconds)
      .map((job) => `${titleOf(job)}: may run for ever`),
  ],
};
