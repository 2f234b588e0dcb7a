import { defineEvents, type DomainEvent, streamName } from '@samenloket/event-sourcing';

/** Contents stand beside the round, so that its own stream stays short: one stream for each content. */
export const roundContentCategory = 'roundContent';

/** @param hash of the content, hexadecimal */
export function roundContentStream(roundId: string, hash: string): string {
  return streamName(roundContentCategory, `${roundId}.${hash.slice(0, 16)}`);
}

/** The n-th part of a content, from 0, as its encoding made it. */
export type RoundContentEvent = DomainEvent<
  'contentStored',
  { readonly hash: string; readonly nth: number; readonly chunk: string }
>;

export const roundContentCatalogue = defineEvents<RoundContentEvent>({
  contentStored: { version: 1, fields: { hash: 'clear', nth: 'clear', chunk: 'clear' } },
});
