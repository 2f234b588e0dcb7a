/** Resolves when all have ended; a failure is thrown only then, so that nothing goes on behind the caller's back. */
export async function allEnded<Result>(work: readonly Promise<Result>[]): Promise<Result[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
