import { setTimeout } from 'node:timers/promises';

/** Waits for a condition, looking every few milliseconds. @throws when it still does not hold after 20 seconds */
export async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  const limit = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > limit) throw new Error('What the test waits for did not happen.');
    await setTimeout(2);
  }
}
