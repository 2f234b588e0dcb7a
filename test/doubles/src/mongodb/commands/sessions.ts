import type { Binary, Document } from 'bson';
import { CommandError, noSuchTransaction } from '../command-error.js';
import type { Command, Invocation } from './command.js';

export interface Session {
  readonly lsid: string;
  readonly txnNumber: number | undefined;
  readonly inTransaction: boolean;
  readonly starts: boolean;
}

export function sessionOf(body: Document): Session | undefined {
  const lsid: unknown = body['lsid'];
  if (lsid === undefined) return undefined;
  const txnNumber: unknown = body['txnNumber'];
  return {
    lsid: sessionId(lsid as Document),
    txnNumber: txnNumber === undefined ? undefined : Number(txnNumber),
    inTransaction: body['autocommit'] === false,
    starts: body['startTransaction'] === true,
  };
}

const sessionId = (lsid: Document): string => (lsid['id'] as Binary).toString('hex');

/** Repeated after a lost answer, it finds its own answer and does nothing. */
function commitTransaction({ engine, body }: Invocation): Document {
  const { lsid, txnNumber } = transactionIn(body);
  const answered = engine.retryable.answered(lsid, txnNumber);
  if (answered) return answered;
  engine.transactions.get(lsid, txnNumber).apply();
  const reply = { ok: 1 };
  engine.retryable.keep(lsid, txnNumber, reply);
  return reply;
}

function abortTransaction({ engine, body }: Invocation): Document {
  const { lsid, txnNumber } = transactionIn(body);
  if (!engine.transactions.find(lsid, txnNumber)) throw noSuchTransaction(txnNumber);
  engine.transactions.end(lsid);
  return { ok: 1 };
}

function transactionIn(body: Document): { readonly lsid: string; readonly txnNumber: number } {
  const session = sessionOf(body);
  if (session?.txnNumber === undefined)
    throw new CommandError(125, 'CommandFailed', 'This command belongs to a transaction.');
  return { lsid: session.lsid, txnNumber: session.txnNumber };
}

function endSessions({ engine, body }: Invocation): Document {
  for (const lsid of (body['endSessions'] as Document[]).map(sessionId)) {
    engine.transactions.end(lsid);
    engine.retryable.forget(lsid);
  }
  return { ok: 1 };
}

/** Ends what is under way in these sessions; their names may be used again. */
function killSessions({ engine, body }: Invocation): Document {
  for (const lsid of (body['killSessions'] as Document[]).map(sessionId)) engine.transactions.end(lsid);
  return { ok: 1 };
}

export const sessionCommands: Readonly<Record<string, Command>> = {
  commitTransaction: { kind: 'ends', run: commitTransaction },
  abortTransaction: { kind: 'read', run: abortTransaction },
  endSessions: { kind: 'write', run: endSessions },
  killSessions: { kind: 'read', run: killSessions },
};
