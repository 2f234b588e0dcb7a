import { answerJson, type HttpHandler } from '../http-server.js';
import type { PracticeText } from '../session-api.js';
import { answer } from '../sessions/answers.js';

/** The text messages that would have gone to made-up families, the newest first. */
export type PracticeTexts = () => Promise<readonly PracticeText[]>;

/** `GET /practice-telephone`: only where everybody may be anybody, because nobody real is there. */
export function practiceTelephone(texts: PracticeTexts): HttpHandler {
  return async (request, response) => {
    if (request.method !== 'GET') {
      return answerJson(response, 405, { code: 'METHOD_NOT_ALLOWED', allowed: 'GET' });
    }
    answer(response, 200, await texts());
  };
}
