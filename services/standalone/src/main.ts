import 'reflect-metadata';
import {
  clockFrom,
  createLogger,
  Health,
  NotHealthy,
  readConfiguration,
  Shutdown,
} from '@samenloket/platform';
import { portalSettings } from '@samenloket/gateway';
import { sendersOf } from '@samenloket/service-host/senders';
import { explain } from './cli/output.js';
import { progressDisplay } from './cli/progress-bar.js';
import { openPlatform } from './embedded/embedded-platform.js';
import { sampleTokens } from './role-tokens.js';
import { describeSamplePeople } from './sample-people.js';
import { importSampleRegion, sampleRegionIsDue } from './sample-region.js';
import { servePlatform } from './serve.js';
import { welcome } from './welcome.js';

async function start(): Promise<void> {
  const began = performance.now();
  const configuration = readConfiguration(process.env);
  const log = createLogger({ level: configuration.logLevel });
  const platform = await openPlatform({
    folder: configuration.dataFolder,
    clock: clockFrom(configuration),
    log,
    command: 'npm start',
    identitySecret: configuration.identitySecret,
    roundSecret: configuration.roundSecret,
    senders: await sendersOf(configuration),
    outboxFolder: configuration.outboxFolder,
    development: configuration.development,
  });
  const health = new Health();
  let started = false;
  for (const probe of ['ready', 'startup'] as const) {
    health.add(probe, 'views', () => {
      if (!started) throw new NotHealthy('still bringing views up to date');
    });
  }
  health.add('ready', 'event store', () => platform.eventStore.checkWritable());
  const portal = await portalSettings(configuration, () => platform.folder.subjectSecret());
  const served = await servePlatform(platform, { ...configuration, host: '127.0.0.1', health, portal });
  const shutdown = new Shutdown(log);
  shutdown.add({ name: 'http', stop: () => served.close() });
  shutdown.add({ name: 'platform', stop: () => platform.close() });
  shutdown.onSignals(process, (code) => {
    console.log(
      code === 0 ? 'Samenloket has stopped.' : 'Samenloket has stopped, not cleanly; see the log above.',
    );
    process.exit(code);
  });
  if (await sampleRegionIsDue(platform)) {
    console.log('First start: bringing in the sample region, two desks with made-up families.');
    const display = progressDisplay(false);
    await importSampleRegion(platform, display.onProgress, () =>
      describeSamplePeople(served.url, platform.signer),
    );
    display.stop();
  }
  await platform.caughtUp(await platform.eventStore.head());
  started = true;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { signer } = platform;
  const tokens = configuration.development ? await sampleTokens(signer) : [];
  console.log(welcome(served.url, platform.folder.path, seconds, tokens));
}

start().catch((error: unknown) => {
  process.exitCode = explain(error, false);
  process.exit();
});
