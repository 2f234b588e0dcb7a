import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { EventWriter } from './event-writer.js';
import { openForWriting } from './schema.js';
import type { AppendBatch, FromWriter, ToWriter, WriterStart } from './writer-messages.js';

/** Appends that share one commit at most: enough to spread its cost, few enough not to keep the first ones waiting. */
const mostAppends = 4_000;
/** Milliseconds to look for the next append before going to sleep. */
const lookMs = 0.05;

if (!parentPort) throw new Error('The writer of the event store runs in a worker thread only.');
const port = parentPort;

const database = openForWriting((workerData as WriterStart).folder);
const writer = new EventWriter(database);

function close(): void {
  database.close();
  port.close();
}

function waitingMessage(): ToWriter | undefined {
  const received: { readonly message: unknown } | undefined = receiveMessageOnPort(port);
  return received?.message as ToWriter | undefined;
}

/** Takes the batches that wait already, so that they share the commit of the first. */
function write(first: AppendBatch): void {
  const batches = [first];
  let size = first.appends.length;
  let closing = false;
  while (size < mostAppends && !closing) {
    const waiting = waitingMessage();
    if (!waiting) break;
    if (waiting === 'close') {
      closing = true;
    } else {
      batches.push(waiting);
      size += waiting.appends.length;
    }
  }
  const outcomes = writer.write(batches);
  port.postMessage({ outcomes, head: writer.committed } satisfies FromWriter);
  if (closing) close();
}

/** Who appends one thing after the other comes back at once: looking for that costs less than being woken. */
function lookAgain(): void {
  const until = performance.now() + lookMs;
  do {
    const waiting = waitingMessage();
    if (waiting) return take(waiting);
  } while (performance.now() < until);
}

function take(message: ToWriter): void {
  if (message === 'close') return close();
  write(message);
  setImmediate(lookAgain);
}

port.on('message', take);
port.postMessage({ outcomes: [], head: writer.committed } satisfies FromWriter);
