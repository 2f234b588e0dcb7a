/** What SQLite says of the storage under it: no memory, an input or output error, no space, a file that cannot be opened. */
const storageFailures: ReadonlySet<number> = new Set([7, 10, 13, 14]);

/** Whether it says nothing of what was asked: the same may succeed once there is space, or the disk is well again. */
export function isStorageFailure(error: unknown): boolean {
  const code = (error as { readonly errcode?: unknown } | null)?.errcode;
  // The lower byte is the kind of error, the rest of it what happened precisely.
  return typeof code === 'number' && storageFailures.has(code & 0xff);
}
