import type { Traffic } from '@samenloket/contracts';
import { streamOf, subjects } from '@samenloket/contracts';

export interface Permissions {
  readonly publish: readonly string[];
  readonly subscribe: readonly string[];
  /** May answer whatever it was asked, once, at the asker's inbox. */
  readonly answers: boolean;
}

/** All that a party may do on NATS, from what it does: nothing else is allowed. */
export function permissionsOf(user: string, { asks, answers, follows, publishes }: Traffic): Permissions {
  return {
    publish: [
      ...asks.map(subjects.ask),
      ...follows.flatMap((producer) => [subjects.feedPages(producer), ...consuming(streamOf(producer))]),
      ...publishes.flatMap((producer) => [
        subjects.events(producer),
        subjects.heads(producer),
        ...keeping(streamOf(producer)),
      ]),
    ],
    subscribe: [
      `${subjects.inboxPrefix(user)}.>`,
      ...answers.map(subjects.ask),
      ...publishes.map(subjects.feedPages),
      ...follows.map(subjects.heads),
    ],
    answers: answers.length > 0 || publishes.length > 0,
  };
}

/** A consumer of the own, and its acknowledgements. */
function consuming(stream: string): string[] {
  return [
    `$JS.API.CONSUMER.CREATE.${stream}.>`,
    `$JS.API.CONSUMER.INFO.${stream}.*`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.*`,
    `$JS.ACK.${stream}.>`,
  ];
}

function keeping(stream: string): string[] {
  return ['CREATE', 'UPDATE', 'INFO', 'MSG.GET'].map((request) => `$JS.API.STREAM.${request}.${stream}`);
}
