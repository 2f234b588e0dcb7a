import type { ListFreePlaces } from '@samenloket/contracts';
import type { FindOptions } from '@samenloket/read-models';
import type { CollectedViews } from '../collected-views.js';

export type CollectedViewName = keyof CollectedViews | 'agreements';

/** What the thread that collects a round asks the service, which has the views and the way to other services. */
export type CollectQuestion =
  | { readonly kind: 'get'; readonly view: CollectedViewName; readonly id: string }
  | { readonly kind: 'getMany'; readonly view: CollectedViewName; readonly ids: readonly string[] }
  | { readonly kind: 'find'; readonly view: CollectedViewName; readonly options: FindOptions }
  | { readonly kind: 'freePlaces'; readonly asked: ListFreePlaces };
