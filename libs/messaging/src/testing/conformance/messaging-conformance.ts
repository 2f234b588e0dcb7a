import { describe } from '@jest/globals';
import { feedCases } from './feed-cases.js';
import type { OpenMessaging } from './opened-messaging.js';
import { consumerCases } from './consumer-cases.js';
import { refusalCases } from './refusal-cases.js';
import { requestCases } from './request-cases.js';
import { timingCases } from './timing-cases.js';

/** What every transport between services must do, the in-process one and NATS alike. */
export function messagingConformance(name: string, open: OpenMessaging): void {
  describe(`${name} as a transport`, () => {
    describe('for commands and queries', () => requestCases(open));
    describe('for refusals', () => refusalCases(open));
    describe('in time', () => timingCases(open));
    describe('for feeds', () => feedCases(open));
    describe('for consumers on a bad day', () => consumerCases(open));
  });
}
