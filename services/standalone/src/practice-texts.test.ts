import { expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import type { OutboxFile } from '@samenloket/notifications';
import { practiceTexts } from './practice-texts.js';

it('shows the text messages that are there, also when one was erased a moment ago', async () => {
  const names = ['first.txt', 'erased.txt', 'letter.pdf', 'last.txt'];
  const outbox = {
    list: async () =>
      names.map((name) => ({ name, kind: name.slice(-3), at: '2026-03-02T09:00:00.000Z' }) as OutboxFile),
    read: async (name: string) => {
      if (name === 'erased.txt') throw new DomainError('NOT_FOUND', 'There is no such message.');
      return Buffer.from(`+32470123456\n\nDit is ${name}.\n\nTot later.\n`);
    },
  };
  expect((await practiceTexts(outbox)).map(({ text }) => text)).toEqual([
    'Dit is last.txt.\n\nTot later.',
    'Dit is first.txt.\n\nTot later.',
  ]);
});
