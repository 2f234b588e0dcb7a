import type { EventStore } from '@samenloket/event-sourcing';

export interface OpenedStore {
  readonly store: EventStore;
  /** Closes the store and opens it again on the same data; absent where that has no meaning. */
  readonly reopen?: () => Promise<EventStore>;
  readonly close: () => Promise<void>;
}

/** Opens an empty store. */
export type OpenStore = () => Promise<OpenedStore>;

type Case = (store: EventStore, reopen: OpenedStore['reopen']) => Promise<void>;

/** Wraps a test case: a fresh store before, closed after. */
export type WithStore = (test: Case) => () => Promise<void>;

export function withStore(open: OpenStore): WithStore {
  return (test) => async () => {
    const { store, reopen, close } = await open();
    try {
      await test(store, reopen);
    } finally {
      await close();
    }
  };
}
