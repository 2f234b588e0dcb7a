import { streamName } from '@samenloket/event-sourcing';

export const roundCategory = 'round';

export function roundStream(roundId: string): string {
  return streamName(roundCategory, roundId);
}

export function roundIdOf(stream: string): string {
  return stream.slice(roundCategory.length + 1);
}
