import type { Collection } from '@samenloket/read-models';

/** What is only read of a view, wherever that is: queries, and threads that ask for it. */
export interface ReadableView<Doc extends object> {
  current(): Pick<Collection<Doc>, 'get' | 'getMany' | 'find'>;
}
