import { setTimeout as delay } from 'node:timers/promises';
import { DomainError, type Log } from '@samenloket/event-sourcing';

const longestPauseMs = 2_000;

/** Opens what may not be there yet: everything starts at the same time. What is wrongly configured fails at once. */
export async function patiently<T>(what: string, log: Log, open: () => Promise<T>): Promise<T> {
  for (let pauseMs = 100; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'UNAVAILABLE') throw error;
      log.warn({ err: error, what, pauseMs }, 'Not there yet, and tried again');
      await delay(pauseMs);
    }
  }
}
