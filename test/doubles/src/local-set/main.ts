import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { SystemClock } from '@samenloket/event-sourcing';
import { DevelopmentTokenSigner, readConfiguration } from '@samenloket/platform';
import { describeSamplePeople, sampleTokens, welcome } from '@samenloket/standalone';
import { type LocalSet, startLocalSet } from './local-set.js';
import { commandLineProgram, nodeArguments, sampleRegion } from './programs.js';

/** `npm run start:distributed [-- --replicas 2]`: the whole distributed profile on this machine, with the sample region. */
async function start(): Promise<void> {
  const began = performance.now();
  const { values } = parseArgs({ options: { replicas: { type: 'string', default: '1' } } });
  const { port, dataFolder, logLevel, clockFile } = readConfiguration(process.env);
  // The marker stands there while the sample is brought in: a start that was broken off takes it up again.
  const unfinished = join(dataFolder, 'sample-region.unfinished');
  const isFirst = !existsSync(join(dataFolder, 'event-store')) || existsSync(unfinished);
  const set = await startLocalSet({
    folder: dataFolder,
    ...(port > 0 && { port }),
    logLevel,
    ...(clockFile !== undefined && { clockFile }),
    replicas: Number(values.replicas),
  });
  const signer = await DevelopmentTokenSigner.open({
    folder: join(set.folder, 'keys'),
    clock: new SystemClock(),
  });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void set.stop().then(() => {
        console.log('Samenloket has stopped.');
        process.exit(0);
      });
    });
  }
  try {
    if (isFirst) await bringInSample(set, signer, unfinished);
  } catch (error) {
    await set.stop();
    throw error;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${set.processes.length} processes, their logs in ${join(set.folder, 'logs')}`);
  console.log(welcome(set.url, set.folder, seconds, await sampleTokens(signer)));
}

async function bringInSample(
  { folder: data, url }: LocalSet,
  signer: DevelopmentTokenSigner,
  unfinished: string,
): Promise<void> {
  await writeFile(unfinished, '');
  console.log('First start: bringing in the sample region, two desks with made-up families.');
  for (const desk of ['regio-brugge', 'regio-tielt']) await bringIn(data, join(sampleRegion, desk));
  await describeSamplePeople(url, signer);
  await rm(unfinished);
}

async function bringIn(data: string, files: string): Promise<void> {
  const args = [...nodeArguments, commandLineProgram, '--data', data, 'import', files];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The import of ${files} ended with ${code}.`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
