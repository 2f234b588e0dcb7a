import type { V1Deployment, V1PodDisruptionBudget, V2HorizontalPodAutoscaler } from '@kubernetes/client-node';
import { Metrics } from '@samenloket/platform/telemetry';
import { type Manifest, ofKind, picks, titleOf } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

const deploymentsIn = (manifests: readonly Manifest[]) => ofKind<V1Deployment>(manifests, 'Deployment');
const scalersIn = (manifests: readonly Manifest[]) =>
  ofKind<V2HorizontalPodAutoscaler>(manifests, 'HorizontalPodAutoscaler');

/** What our programs count, of what a scaler may go by; docs/operations/scaling.md brings it to the cluster. */
const ownMetrics = new Metrics('any').registry.getMetricsAsArray().map(({ name }) => name);

export const budgets: Rule = {
  name: 'budgets',
  sentence: 'Emptying a node takes one replica of a program at a time, and is never held up for ever.',
  faults: ({ manifests }) =>
    deploymentsIn(manifests).flatMap((deployment) => {
      const labels = deployment.spec?.template.metadata?.labels;
      const covering = ofKind<V1PodDisruptionBudget>(manifests, 'PodDisruptionBudget').filter(({ spec }) =>
        picks(spec?.selector?.matchLabels, labels),
      );
      if (covering.length !== 1)
        return [`${titleOf(deployment)}: ${covering.length} budgets cover it, not one`];
      return covering
        .filter(({ spec }) => spec?.maxUnavailable !== 1)
        .map((budget) => `${titleOf(budget)}: must let exactly one go at a time (maxUnavailable: 1)`);
    }),
};

export const replicas: Rule = {
  name: 'replicas',
  sentence: 'There are always two of a program, and an apply does not undo what the scaler did.',
  faults: ({ manifests }) =>
    deploymentsIn(manifests).flatMap((deployment) => {
      const scaler = scalersIn(manifests).find(
        ({ spec }) => spec?.scaleTargetRef.name === deployment.metadata.name,
      );
      const rolling = deployment.spec?.strategy?.rollingUpdate;
      return [
        (scaler?.spec?.minReplicas ?? deployment.spec?.replicas ?? 1) < 2 && 'may have a single replica',
        scaler && deployment.spec?.replicas !== undefined && 'counts its replicas, and so does its scaler',
        rolling?.maxUnavailable !== 0 && 'takes a replica away before its successor is ready',
      ]
        .filter((fault) => typeof fault === 'string')
        .map((fault) => `${titleOf(deployment)}: ${fault}`);
    }),
};

export const scaling: Rule = {
  name: 'scaling',
  sentence: 'A scaler scales something that is there, by what can be measured.',
  faults: ({ manifests }) =>
    scalersIn(manifests).flatMap((scaler) => {
      const { scaleTargetRef: target, metrics = [], minReplicas = 1, maxReplicas = 1 } = scaler.spec ?? {};
      const exists = deploymentsIn(manifests).some(({ metadata }) => metadata.name === target?.name);
      const unknown = metrics
        .flatMap(({ pods }) => (pods ? [pods.metric.name] : []))
        .filter((name) => !ownMetrics.includes(name));
      return [
        !(exists && target?.kind === 'Deployment') &&
          `scales ${target?.kind} ${target?.name}, which is not there`,
        metrics.length === 0 && 'goes by nothing',
        maxReplicas <= minReplicas && 'cannot scale: its most is not more than its least',
        unknown.length > 0 && `goes by ${unknown.join(', ')}, which no program counts`,
      ]
        .filter((fault) => typeof fault === 'string')
        .map((fault) => `${titleOf(scaler)}: ${fault}`);
    }),
};

export const spread: Rule = {
  name: 'spread',
  sentence: 'Replicas of a program stand on different machines, and in different zones where there are.',
  faults: ({ manifests }) =>
    deploymentsIn(manifests).flatMap((deployment) => {
      const { spec, metadata } = deployment.spec?.template ?? {};
      const keys = (spec?.topologySpreadConstraints ?? [])
        .filter(({ labelSelector }) => picks(labelSelector?.matchLabels, metadata?.labels))
        .map(({ topologyKey }) => topologyKey);
      return ['kubernetes.io/hostname', 'topology.kubernetes.io/zone']
        .filter((key) => !keys.includes(key))
        .map((key) => `${titleOf(deployment)}: is not spread over ${key}`);
    }),
};
