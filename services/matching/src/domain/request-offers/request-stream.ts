import { streamName } from '@samenloket/event-sourcing';

export const offersCategory = 'offers';

/** One stream for all offers of a request. */
export function offersStream(requestId: string): string {
  return streamName(offersCategory, requestId);
}

export function requestIdOf(stream: string): string {
  return stream.slice(offersCategory.length + 1);
}
