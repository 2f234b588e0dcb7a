import type { FeedPage } from '@samenloket/event-sourcing';
import type { AnsweredMessage } from '../../requests/wire.js';

/** What it answers: a page and how far the producer is, or why not. */
export type FeedAnswer =
  { readonly page: FeedPage; readonly head: number } | Extract<AnsweredMessage, { readonly refusal: object }>;

/** The answer as JSON, with as many of the page's events as fit in; always one. */
export function feedAnswer(page: FeedPage, head: number, maxBytes: number): string {
  const texts: string[] = [];
  for (let bytes = 0; texts.length < page.events.length;) {
    const text = JSON.stringify(page.events[texts.length]);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > maxBytes && texts.length > 0) break;
    texts.push(text);
  }
  const whole = texts.length === page.events.length;
  const position = whole ? page.position : page.events[texts.length - 1]?.position;
  const more = !whole || page.more;
  const furthest = Math.max(head, page.position);
  return `{"page":{"events":[${texts.join(',')}],"position":${position},"more":${more}},"head":${furthest}}`;
}
