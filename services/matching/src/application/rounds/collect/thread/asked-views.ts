import type { FindOptions, Page, StoredDocument } from '@samenloket/read-models';
import type { AgreementsSource } from '../../../../read-models/desk-agreements/agreed-terms.js';
import type { DeskAgreements } from '../../../../read-models/desk-agreements/desk-agreements.view.js';
import type { ReadableView } from '../../../../read-models/readable-view.js';
import type { CollectedViews } from '../collected-views.js';
import type { CollectedViewName, CollectQuestion } from './collect-question.js';

export type AskService = <Answer>(question: CollectQuestion) => Promise<Answer>;

/** Views whose every reading is a question to the service. */
export function askedViews(ask: AskService): CollectedViews {
  return {
    requests: askedView('requests', ask),
    offers: askedView('offers', ask),
    answers: askedView('answers', ask),
    places: askedView('places', ask),
    enrolments: askedView('enrolments', ask),
  };
}

/** Each desk is asked for once: its agreements are looked at for every organiser and location. */
export function askedAgreements(ask: AskService): AgreementsSource {
  type Found = Promise<StoredDocument<DeskAgreements> | undefined>;
  const known = new Map<string, Found>();
  const get = (deskId: string): Found => {
    const found = known.get(deskId) ?? ask({ kind: 'get', view: 'agreements', id: deskId });
    known.set(deskId, found);
    return found;
  };
  return { current: () => ({ get }) };
}

function askedView<Doc extends object>(view: CollectedViewName, ask: AskService): ReadableView<Doc> {
  const collection = {
    get: (id: string): Promise<StoredDocument<Doc> | undefined> => ask({ kind: 'get', view, id }),
    getMany: (ids: readonly string[]): Promise<StoredDocument<Doc>[]> => ask({ kind: 'getMany', view, ids }),
    find: (options: FindOptions = {}): Promise<Page<Doc>> => ask({ kind: 'find', view, options }),
  };
  return { current: () => collection };
}
