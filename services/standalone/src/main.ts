import 'reflect-metadata';
import { SystemClock } from '@samenloket/event-sourcing';
import { createLog, onShutdown, readConfiguration } from '@samenloket/platform';
import { explain } from './cli/output.js';
import { progressDisplay } from './cli/progress-bar.js';
import { openPlatform } from './platform.js';
import { sampleTokens } from './role-tokens.js';
import { importSampleRegion, sampleRegionIsDue } from './sample-region.js';
import { servePlatform } from './serve.js';

async function start(): Promise<void> {
  const began = performance.now();
  const configuration = readConfiguration(process.env);
  const log = createLog({ level: configuration.logLevel });
  const platform = await openPlatform({
    folder: configuration.dataFolder,
    clock: new SystemClock(),
    log,
    command: 'npm start',
  });
  const served = await servePlatform(platform, { ...configuration, host: '127.0.0.1' });
  onShutdown(log, [
    { name: 'http', run: () => served.close() },
    { name: 'platform', run: () => platform.close() },
  ]);
  if (await sampleRegionIsDue(platform)) {
    console.log('First start: bringing in the sample region, two desks with made-up families.');
    const display = progressDisplay(false);
    await importSampleRegion(platform, display.onProgress);
    display.stop();
  }
  await platform.caughtUp(await platform.eventStore.head());
  served.health.started();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(await welcome(served.url, platform.folder.path, seconds, await sampleTokens(platform.signer)));
}

async function welcome(url: string, folder: string, seconds: string, tokens: Awaited<ReturnType<typeof sampleTokens>>) {
  return [
    '',
    `Samenloket is ready after ${seconds} s. Data: ${folder}. Stop with Ctrl-C.`,
    '',
    `  API     ${url}/graphql   (open it in a browser for GraphiQL)`,
    `  health  ${url}/live  ${url}/ready`,
    '',
    'Try it with a token per role, twelve hours valid, as header  Authorization: Bearer <token>',
    ...tokens.flatMap(({ label, token }) => ['', `  ${label}`, `  ${token}`]),
    '',
  ].join('\n');
}

start().catch((error: unknown) => {
  process.exitCode = explain(error, false);
  process.exit();
});
