import { type Health, probes } from '@samenloket/platform';
import { answerJson, type HttpHandler, type Routes } from './http-server.js';

/** `/live`, `/ready` and `/startup`: 200 when all is well, else 503 with what is not. */
export function healthRoutes(health: Health): Routes {
  return Object.fromEntries(
    probes.map((probe): [string, HttpHandler] => [
      `/${probe}`,
      async (_request, response) => {
        const answer = await health.ask(probe);
        answerJson(response, answer.status === 'up' ? 200 : 503, answer);
      },
    ]),
  );
}
