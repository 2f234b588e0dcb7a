import type { V1CronJob } from '@kubernetes/client-node';
import { ofKind, titleOf } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

export const backups: Rule = {
  name: 'backups',
  sentence: 'There is a backup, and its keys lie on another volume than the data they open.',
  faults: ({ manifests }) => {
    const backup = ofKind<V1CronJob>(manifests, 'CronJob').find(({ metadata }) => metadata.name === 'backup');
    if (!backup || backup.spec?.suspend) return ['There is no CronJob backup that runs'];
    const { volumes = [], containers = [] } = backup.spec?.jobTemplate.spec?.template.spec ?? {};
    const claimAt = (path: string) => {
      const mount = containers
        .flatMap(({ volumeMounts = [] }) => volumeMounts)
        .find(({ mountPath }) => mountPath === path);
      return volumes.find(({ name }) => name === mount?.name)?.persistentVolumeClaim?.claimName;
    };
    const [data, keys] = [claimAt('/backup/data'), claimAt('/backup/keys')];
    const there = ofKind(manifests, 'PersistentVolumeClaim').map(({ metadata }) => metadata.name);
    return [
      ...[data, keys]
        .filter((claim) => !claim || !there.includes(claim))
        .map((claim) => `${titleOf(backup)}: volume ${claim ?? '(none)'} is not there`),
      ...(data === keys ? [`${titleOf(backup)}: keys and data lie on the same volume`] : []),
    ];
  },
};
