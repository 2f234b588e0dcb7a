import { setTimeout as pauseFor } from 'node:timers/promises';

const generousMs = 30_000;

/** Waits for a condition. @throws Error that names what did not come true */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const limit = Date.now() + generousMs; !(await holds()); await pauseFor(10)) {
    if (Date.now() > limit) throw new Error(`It did not come true that ${what}.`);
  }
}
