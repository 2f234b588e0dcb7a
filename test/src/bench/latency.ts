// `npm run bench:latency [-- --json FILE]`: the distributed profile on this machine. How soon what is written can be
// read, in the own service and in another one; registrations and relayed events a second, beside a bare NATS publish
// and a bare append to the same kind of store in the same run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distributedSet } from '../faults/drivers/distributed-set.js';
import { writeContestedRegion } from '../faults/load/contested-region.js';
import { People } from '../faults/load/people.js';
import { jsonFileOf } from './arguments.js';
import { appendsPerSecond } from './raw-append.js';
import { publishesPerSecond } from './raw-publish.js';
import { relayedPerSecond } from './relayed-events.js';
import { registrationsPerSecond, visibleAfter } from './registrations.js';
import { type Figure, reportFigures } from './report-figures.js';

const writers = 16;

async function measure(folder: string): Promise<Figure[]> {
  await using set = await distributedSet();
  const region = await writeContestedRegion(join(folder, 'region'));
  await set.importFiles(join(folder, 'region'));
  const people = await People.of(set, region);
  const latencies = await visibleAfter(set.local.url, people);
  const [alone, together] = [
    await registrationsPerSecond(set.local.url, people, 1),
    await registrationsPerSecond(set.local.url, people, writers),
  ];
  const relayed = await relayedPerSecond(set);
  const certificates = join(set.local.folder, 'certificates');
  const published = await publishesPerSecond(join(folder, 'nats'), certificates);
  const [appended, appendedTogether] = [
    await appendsPerSecond(join(folder, 'store-1'), certificates, 1),
    await appendsPerSecond(join(folder, 'store-16'), certificates, writers),
  ];
  return [
    ...latencies,
    {
      name: 'registrations, one after the other',
      value: alone,
      unit: '/s',
      ratio: alone / appended,
    },
    {
      name: `registrations, ${writers} at a time`,
      value: together,
      unit: '/s',
      ratio: together / appendedTogether,
    },
    { name: 'raw appends, one after the other', value: appended, unit: '/s' },
    { name: `raw appends, ${writers} at a time`, value: appendedTogether, unit: '/s' },
    {
      name: 'events through the relay to a view of another service',
      value: relayed,
      unit: '/s',
      ratio: relayed / published,
    },
    { name: 'raw JetStream publishes', value: published, unit: '/s' },
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'samenloket-bench-'));
try {
  const title = 'The distributed profile on one machine; ratios to the raw figures of this run';
  await reportFigures(title, await measure(folder), jsonFileOf(process.argv));
} finally {
  await rm(folder, { recursive: true, force: true });
}
