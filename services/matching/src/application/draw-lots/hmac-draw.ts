import { createHmac } from 'node:crypto';
import type { Draw } from '../../domain/priority/priority-request.js';

/** HMAC-SHA256(seed, request id), in hexadecimals: whoever knows the seed can do the draw over. */
export function hmacDraw(seed: string): Draw {
  return (requestId) => createHmac('sha256', seed).update(requestId).digest('hex');
}

/** Outside a round nothing is drawn anew: the same seed always, so that equals stand alike whenever one looks. */
export const standingDraw = hmacDraw('candidates for a free place');
