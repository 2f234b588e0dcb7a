import type { Document } from 'bson';

/** A refusal that goes back to the client with MongoDB's own code and name. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    readonly code: number,
    readonly codeName: string,
    message: string,
    readonly details: Document = {},
    readonly labels: readonly string[] = [],
  ) {
    super(message);
  }

  asReply(): Document {
    const { code, codeName, message, details, labels } = this;
    return {
      ok: 0,
      errmsg: message,
      code,
      codeName,
      ...details,
      ...(labels.length > 0 && { errorLabels: labels }),
    };
  }
}

const transient = ['TransientTransactionError'];

export const badValue = (message: string) => new CommandError(2, 'BadValue', message);

export const commandNotFound = (name: string) =>
  new CommandError(59, 'CommandNotFound', `no such command: '${name}' (this double does not know it)`);

export const writeConflict = () =>
  new CommandError(
    112,
    'WriteConflict',
    'Write conflict: another transaction changed this first.',
    {},
    transient,
  );

export const noSuchTransaction = (txnNumber: number) =>
  new CommandError(251, 'NoSuchTransaction', `Transaction ${txnNumber} is not open.`, {}, transient);

export const outOfDiskSpace = (reason: string) =>
  new CommandError(14031, 'OutOfDiskSpace', `Nothing was written: ${reason}`);

export function duplicateKey(
  namespace: string,
  index: string,
  keyPattern: Document,
  keyValue: Document,
): CommandError {
  const values = JSON.stringify(keyValue);
  return new CommandError(
    11000,
    'DuplicateKey',
    `E11000 duplicate key error collection: ${namespace} index: ${index} dup key: ${values}`,
    { keyPattern, keyValue },
  );
}

/** Not for clients: a write outside a transaction waits until the transaction that holds the document ends. */
export class HeldByTransaction extends Error {
  constructor(readonly ended: Promise<void>) {
    super('A transaction holds this document.');
  }
}
