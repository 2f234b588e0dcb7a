import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Scrape } from './scrape.js';

/** Answers `/metrics`. */
export function metricsRoute(scrape: Pick<Scrape, 'text' | 'contentType'>) {
  return async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await scrape.text();
    response.writeHead(200, { 'content-type': scrape.contentType });
    response.end(text);
  };
}
