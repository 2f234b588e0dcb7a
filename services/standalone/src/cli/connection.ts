import { DomainError, type ErrorCode, type Fault } from '@samenloket/event-sourcing';
import { createInterface } from 'node:readline/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { DataFolder } from '../embedded/data-folder/data-folder.js';
import { operatedFrom } from './operated-from.js';
import { findRunning, type RunningPlatform } from '../embedded/data-folder/running-platform.js';
import type { Environment } from '@samenloket/platform';
import type { OnProgress, Operation } from '../operations/operation.js';
import type { OperationMessage } from '../operations/operations-route.js';

/**
 * Runs an operation where the data is: in the platform that runs on the folder, on the servers of the distributed
 * profile, or else by opening the folder here.
 */
export async function callOperation<Arguments extends object, Result>(
  path: string,
  operation: Operation<Arguments, Result>,
  args: Arguments,
  onProgress: OnProgress,
): Promise<Result> {
  const call: Call = { name: operation.name, args, onProgress };
  const environment = await operatedFrom(path);
  if (environment) {
    await operation.check?.(args);
    return (await operate(environment, call)) as Result;
  }
  const running = await findRunning(path);
  if (running === undefined || 'environment' in running) {
    if (!operation.beginsData) requireData(path);
    await operation.check?.(args);
    return (await openAndRun(path, call)) as Result;
  }
  return (await callRunning(running, call)) as Result;
}

interface Call {
  readonly name: string;
  readonly args: object;
  readonly onProgress: OnProgress;
}

/** A folder that was mistyped would else be made, and found empty and sound. */
function requireData(path: string): void {
  if (DataFolder.holdsData(path)) return;
  throw new DomainError(
    'NOT_FOUND',
    `${resolve(path)} holds no data of Samenloket. Name the data folder with --data or SAMENLOKET_DATA.`,
  );
}

async function openAndRun(folder: string, { name, args, onProgress }: Call): Promise<unknown> {
  // Loaded only here: a command that talks to a running platform need not wait for all of its code.
  const [{ openPlatform }, { runOperation }, { clockFrom, createLogger, readConfiguration }, { sendersOf }] =
    await Promise.all([
      import('../embedded/embedded-platform.js'),
      import('../operations/run-operation.js'),
      import('@samenloket/platform'),
      import('@samenloket/service-host/senders'),
    ]);
  const configuration = readConfiguration(process.env);
  const { logLevel, identitySecret, roundSecret } = configuration;
  const platform = await openPlatform({
    folder,
    clock: clockFrom(configuration),
    log: createLogger({ level: logLevel }),
    command: `samenloket ${name}`,
    identitySecret,
    roundSecret,
    senders: await sendersOf({ ...configuration, dataFolder: folder }),
    outboxFolder: configuration.outboxFolder,
  });
  try {
    return await runOperation(platform, name, args, onProgress);
  } finally {
    await platform.close();
  }
}

/** On the servers of the distributed profile, with the operator's rights. */
async function operate(environment: Environment, { name, args, onProgress }: Call): Promise<unknown> {
  const [{ openOperatorPlatform }, { runOperation }] = await Promise.all([
    import('../operator/operator-platform.js'),
    import('../operations/run-operation.js'),
  ]);
  const platform = await openOperatorPlatform(environment);
  try {
    return await runOperation(platform, name, args, onProgress);
  } finally {
    await platform.close();
  }
}

async function callRunning(running: RunningPlatform, { name, args, onProgress }: Call) {
  const response = await fetch(`${running.url}/operations/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${running.operationsToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(args),
  }).catch((cause: Error) => {
    throw new DomainError(
      'UNAVAILABLE',
      `The platform (process ${running.pid}) does not answer: ${cause.message}.`,
    );
  });
  if (!response.ok || !response.body) {
    throw new DomainError('UNAVAILABLE', `The platform at ${running.url} refused: HTTP ${response.status}.`);
  }
  for await (const line of createInterface(Readable.fromWeb(response.body as never))) {
    const message = JSON.parse(line) as OperationMessage;
    if ('progress' in message) onProgress(message.progress);
    else if ('result' in message) return message.result;
    else
      throw new DomainError(
        message.error.code as ErrorCode,
        message.error.message,
        message.error.faults as Fault[],
      );
  }
  throw new DomainError(
    'UNAVAILABLE',
    'The platform stopped before it was done. The same command may be run again.',
  );
}
