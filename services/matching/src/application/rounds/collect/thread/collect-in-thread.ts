import { setTimeout as delay } from 'node:timers/promises';
import type { ReadableView } from '../../../../read-models/readable-view.js';
import { inOwnThread, type ThreadCourse } from '../../threads/in-own-thread.js';
import type { RoundToCollect } from '../../round-to-collect.js';
import type { FreezeMoment } from '../../round-work.js';
import type { CollectedRound } from '../collected-round.js';
import type { AskFreePlaces } from '../free-places.js';
import type { CollectedViewName, CollectQuestion } from './collect-question.js';

/** What the service has and the thread asks for. */
export interface CollectFrom {
  readonly views: { readonly [Name in CollectedViewName]: ReadableView<object> };
  readonly askFreePlaces: AskFreePlaces;
}

/** What a round is collected with. */
export interface CollectData extends FreezeMoment {
  readonly round: RoundToCollect;
  readonly roundSecret: Uint8Array;
}

/**
 * Collects a round in a thread of its own. Documents go through the service a page at a time; what is made of them, and
 * the memory that takes, is the thread's.
 *
 * @throws DomainError RULE_VIOLATED when nothing can be allocated or it was cancelled, UNAVAILABLE when the thread broke off
 */
export function collectInThread(
  { views, askFreePlaces }: CollectFrom,
  data: CollectData,
  course: ThreadCourse = {},
): Promise<CollectedRound> {
  const found = (question: CollectQuestion): Promise<unknown> => {
    if (question.kind === 'freePlaces') return askFreePlaces(question.asked);
    const documents = views[question.view].current();
    if (question.kind === 'get') return documents.get(question.id);
    if (question.kind === 'getMany') return documents.getMany(question.ids);
    return documents.find(question.options);
  };
  const answer = (question: CollectQuestion) => unhurried(() => found(question));
  return inOwnThread({ worker: new URL('./collect.worker.js', import.meta.url), data, answer }, course);
}

/** A thread asks on and on, and people wait: for twice as long as an answer took, it is their turn. */
async function unhurried<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const began = performance.now();
  const answer = await work();
  await delay(2 * (performance.now() - began));
  return answer;
}
