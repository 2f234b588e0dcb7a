import { renameSync, writeFileSync } from 'node:fs';
import type { MovedClock } from './platform-under-test.js';

/** What stands in the file is now, for every process of the set. */
export class FileClock implements MovedClock {
  constructor(
    readonly file: string,
    private instant: Date,
  ) {
    this.moveTo(instant);
  }

  now(): Date {
    return this.instant;
  }

  moveTo(instant: Date): void {
    this.instant = instant;
    // Written aside and put in place: nobody ever reads half of it.
    writeFileSync(`${this.file}.next`, instant.toISOString());
    renameSync(`${this.file}.next`, this.file);
  }
}
