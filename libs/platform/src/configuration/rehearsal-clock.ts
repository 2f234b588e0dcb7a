import { readFileSync } from 'node:fs';
import { Clock, SystemClock } from '@samenloket/event-sourcing';

/** The moment that a file says: all processes of a rehearsal move through time together. */
export class RehearsalClock extends Clock {
  constructor(private readonly file: string) {
    super();
  }

  now(): Date {
    const text = readFileSync(this.file, 'utf8').trim();
    const moment = new Date(text);
    if (Number.isNaN(moment.getTime()))
      throw new Error(`${this.file} says no moment: write it as 2026-03-02T09:00:00.000Z.`);
    return moment;
  }
}

export function clockFrom({ clockFile }: { readonly clockFile?: string }): Clock {
  return clockFile === undefined ? new SystemClock() : new RehearsalClock(clockFile);
}
