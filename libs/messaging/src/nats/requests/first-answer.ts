/** A replica that stands still keeps its share of the requests for a while: so soon another one may get the next. */
const silencesMs = [1_000, 2_000, 4_000];

/**
 * Asks once more after each silence, and takes the first answer, or the first failure, whoever of those asked gives it.
 * `ask` may be repeated, and ends by itself.
 */
export async function firstAnswer<Answer>(
  ask: () => Promise<Answer>,
  silences: readonly number[] = silencesMs,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const askNow = () => void ask().then(resolve, reject);
  let waited = 0;
  const timers = silences.map((silence) => setTimeout(askNow, (waited += silence)));
  try {
    askNow();
    return await promise;
  } finally {
    timers.forEach(clearTimeout);
  }
}
