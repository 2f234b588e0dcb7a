import type { Document } from 'bson';
import { types } from 'node:util';
import { CommandError, commandNotFound, HeldByTransaction } from '../command-error.js';
import type { Engine } from '../engine.js';
import { Transaction } from '../transactions/transaction.js';
import { administrationCommands } from './administration.js';
import type { Command, Connection, Invocation } from './command.js';
import { handshakeCommands } from './handshake.js';
import { readingCommands } from './reading.js';
import { type Session, sessionCommands, sessionOf } from './sessions.js';
import { writingCommands } from './writing.js';

const commands = new Map<string, Command>(
  Object.entries({
    ...handshakeCommands,
    ...readingCommands,
    ...writingCommands,
    ...administrationCommands,
    ...sessionCommands,
  }),
);
const otherSpellings: Readonly<Record<string, string>> = {
  isMaster: 'ismaster',
  findandmodify: 'findAndModify',
};

/** The answer to a command; a refusal is an answer too. */
export async function execute(
  engine: Engine,
  body: Document,
  connection: Connection,
): Promise<Document | Buffer> {
  try {
    return await carryOut(engine, body, connection);
  } catch (error) {
    if (error instanceof CommandError) return error.asReply();
    const reason = types.isNativeError(error) ? (error.stack ?? error.message) : 'unknown';
    return new CommandError(1, 'InternalError', `This double failed: ${reason}`).asReply();
  }
}

async function carryOut(engine: Engine, body: Document, connection: Connection): Promise<Document | Buffer> {
  const [given = ''] = Object.keys(body);
  const name = otherSpellings[given] ?? given;
  const command = commands.get(name);
  if (!command) throw commandNotFound(given);
  const session = sessionOf(body);
  const invocation = {
    engine,
    body: { [name]: body[given] as unknown, ...body },
    database: String(body['$db']),
    connection,
  };
  if (command.kind === 'ends') return endDurably(engine, command, invocation, session);
  if (session?.inTransaction && session.txnNumber !== undefined && name !== 'abortTransaction')
    return inTransaction(engine, command, invocation, session.lsid, session.txnNumber, session.starts);
  if (command.kind === 'read')
    return engine.file.reading(() => command.run({ ...invocation, access: engine.committed }));
  return writeOnce(engine, command, { ...invocation, access: engine.committed }, session);
}

/** With a number from its session, a write is carried out once, however often it is sent. */
async function writeOnce(
  { file, retryable }: Engine,
  command: Command,
  invocation: Invocation,
  session: Session | undefined,
): Promise<Document | Buffer> {
  const { lsid, txnNumber } = session ?? {};
  for (;;) {
    try {
      return await file.writing(() => {
        if (lsid === undefined || txnNumber === undefined) return command.run(invocation);
        const answered = retryable.answered(lsid, txnNumber);
        if (answered) return answered;
        const reply = command.run(invocation);
        retryable.keep(lsid, txnNumber, reply);
        return reply;
      });
    } catch (error) {
      if (!(error instanceof HeldByTransaction)) throw error;
      await error.ended;
    }
  }
}

/** Any refusal aborts a transaction, as it does in MongoDB. */
async function inTransaction(
  engine: Engine,
  command: Command,
  invocation: Omit<Invocation, 'access'>,
  lsid: string,
  txnNumber: number,
  starts: boolean,
): Promise<Document | Buffer> {
  const { transactions, committed, documents, file } = engine;
  if (starts) transactions.begin(new Transaction(lsid, txnNumber, committed, documents, transactions));
  const transaction = transactions.get(lsid, txnNumber);
  const run = () => command.run({ ...invocation, access: transaction });
  try {
    const reply = await (command.kind === 'read' ? file.reading(run) : file.writing(run));
    if (hasRefusals(reply)) transactions.end(lsid);
    return reply;
  } catch (error) {
    if (transactions.find(lsid, txnNumber)) transactions.end(lsid);
    throw error;
  }
}

function hasRefusals(reply: Document | Buffer): boolean {
  return !Buffer.isBuffer(reply) && 'writeErrors' in reply;
}

async function endDurably(
  { file, transactions }: Engine,
  command: Command,
  invocation: Omit<Invocation, 'access'>,
  session: Session | undefined,
): Promise<Document | Buffer> {
  try {
    return await file.writing(() => command.run({ ...invocation, access: invocation.engine.committed }));
  } finally {
    if (session) transactions.end(session.lsid);
  }
}
