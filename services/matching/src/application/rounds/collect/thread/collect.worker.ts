import { DeskTerms } from '../../../../read-models/desk-agreements/agreed-terms.js';
import { RoundSecrets } from '../../round-secrets/round-secrets.js';
import { workInThread } from '../../threads/work-in-thread.js';
import { type CollectedRound, collectedRound } from '../collected-round.js';
import { RoundSnapshotCollector } from '../round-snapshot-collector.js';
import { askedAgreements, askedViews } from './asked-views.js';
import type { CollectData } from './collect-in-thread.js';
import type { CollectQuestion } from './collect-question.js';

await workInThread<CollectData, CollectedRound, CollectQuestion>(async (data, { ask }) => {
  const { round, roundSecret, on, now } = data;
  const secrets = new RoundSecrets(Buffer.from(roundSecret));
  const { collect } = new RoundSnapshotCollector({
    views: askedViews(ask),
    terms: new DeskTerms(askedAgreements(ask)),
    askFreePlaces: (asked) => ask({ kind: 'freePlaces', asked }),
    clock: { now: () => new Date(now) },
  });
  const numberOf = (requestId: string) => secrets.numberOf(round.roundId, requestId);
  return collectedRound(await collect(round, { seed: secrets.seedOf(round.roundId), numberOf, on }));
});
