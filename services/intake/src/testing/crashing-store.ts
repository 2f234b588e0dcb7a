import type { EventStore } from '@samenloket/event-sourcing';

/** The power goes off just before or just after a write, the n-th one from 1; later writes are done. */
export interface Crash {
  readonly write: number;
  readonly moment: 'before' | 'after';
}

export class PowerFailure extends Error {
  override readonly name = 'PowerFailure';
}

/** A store that breaks down once, at a write; what was written then stays. */
export function crashingStore(store: EventStore, { write, moment }: Crash): EventStore {
  let writes = 0;
  return new Proxy(store, {
    get: (target, property) => {
      if (property !== 'append') {
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      }
      return async (...args: Parameters<EventStore['append']>) => {
        const isNow = ++writes === write;
        if (isNow && moment === 'before') throw new PowerFailure();
        const appended = await target.append(...args);
        if (isNow && moment === 'after') throw new PowerFailure();
        return appended;
      };
    },
  });
}
