import { setTimeout as pause } from 'node:timers/promises';

const everyMs = 25;
/** A bound on waiting, for a busy machine; nothing is measured by it. */
const patienceMs = 300_000;

/** Looks again and again. @throws Error that names what did not come true */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const limit = performance.now() + patienceMs; !(await holds()); await pause(everyMs)) {
    if (performance.now() > limit) throw new Error(`It did not come true that ${what}.`);
  }
}
