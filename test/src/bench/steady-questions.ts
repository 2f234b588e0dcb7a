import { setTimeout as delay } from 'node:timers/promises';

/** A question that is asked again and again; it fails when the platform refuses. */
export type Question = () => Promise<unknown>;

/**
 * Asks on fixed moments, whether the one before is answered or not, as people do: who only asks again after an answer
 * never sees how long others would have waited. Until `over`.
 * @returns how long each answer took, in milliseconds
 */
export async function askSteadily(
  questions: readonly Question[],
  everyMs: number,
  over: () => boolean,
): Promise<number[]> {
  const asked: Promise<number>[] = [];
  const began = performance.now();
  for (let count = 0; !over(); count++) {
    const question = questions[count % questions.length];
    if (!question) throw new Error('There is nothing to ask.');
    asked.push(took(question));
    await delay(Math.max(0, began + (count + 1) * everyMs - performance.now()));
  }
  return Promise.all(asked);
}

async function took(question: Question): Promise<number> {
  const began = performance.now();
  await question();
  return performance.now() - began;
}
