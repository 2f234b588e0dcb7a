import { describe, expect, it } from '@jest/globals';
import type { LocalSet } from '@samenloket/doubles';
import mongoose from 'mongoose';
import { finished, samenloketJson, startProgram } from '../harness/command-line.js';
import { atWork } from '../faults/drivers/at-work.js';
import { distributedSet } from '../faults/drivers/distributed-set.js';
import { summaryOf } from '../faults/drivers/run-summary.js';
import { nextRelease } from './next-release.js';

/** Another projection of one view, and a field that an event did not have. */
const changes = [
  { file: 'read-models/offers/offers.view.js', from: 'version: 1,', to: 'version: 2,' },
  {
    file: 'read-models/offers/offers.view.js',
    from: 'requestId,\n        since:',
    to: 'requestId,\n        howOften: offer.moments.length,\n        since:',
  },
  {
    file: 'domain/request-offers/request-offers.events.js',
    from: "reminderLimit: 'clear'",
    to: "reminderLimit: 'clear',\n            askedThrough: 'clear'",
  },
  {
    file: 'domain/request-offers/requesting.js',
    from: 'purpose,\n        ...terms,',
    to: "purpose,\n        askedThrough: 'nextRelease',\n        ...terms,",
  },
];
/** Who does not know the field reads the event without it; only the check of the log says so. */
const onlyNewField = /offerRequested: field askedThrough is not/;

/** How many documents each version's collection of the view has, and how many of them the next release made. */
async function offersCollections(set: LocalSet): Promise<Record<string, { all: number; next: number }>> {
  const uri = set.operatorEnvironment['SAMENLOKET_MONGODB'] ?? '';
  const connection = await mongoose.createConnection(uri, { dbName: 'samenloket_matching' }).asPromise();
  try {
    const found = await connection.listCollections();
    const names = found.map(({ name }) => name).filter((name) => name.startsWith('offers_v'));
    const counts = names.map(async (name) => {
      const documents = connection.collection(name);
      const all = await documents.countDocuments({});
      const next = await documents.countDocuments({ 'doc.howOften': { $exists: true } });
      return [name.slice(0, name.lastIndexOf('_')), { all, next }] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  } finally {
    await connection.close();
  }
}

/**
 * No release of the distributed profile came before this one: the release after it is simulated, by a copy of matching
 * with another projection and a new field. That today's code reads the log of every released version is what each
 * service's golden events show.
 */
describe('a simulated next release of matching beside this one', () => {
  it('joins, is left alone, and gets this one back beside it, under load: no request fails, no event is unreadable', async () => {
    await using set = await distributedSet({ replicas: 2 });
    await using next = await nextRelease('version', changes);
    const { local } = set;
    const [today, upgraded] = [local.process('matching-1'), local.process('matching-2')];
    const run = await atWork({ set, seed: 20_260_309, clients: 3 }, async (load) => {
      await load.moreDone(20);
      await upgraded.stop();
      local.install(upgraded.name, next.matching);
      await upgraded.restart();
      await load.moreDone(40);
      await today.stop();
      await load.moreDone(40);
      await today.restart();
      await load.moreDone(40);
    });
    const { violations, calls, unsound } = summaryOf(run);
    const failed = Object.keys(calls).filter((line) => line.includes('unknown'));
    const notOfTheField = unsound.filter((fault) => !onlyNewField.test(fault));
    expect({ violations, failed, notOfTheField }).toEqual({ violations: [], failed: [], notOfTheField: [] });
    expect(unsound.length).toBeGreaterThan(0);

    const operator = async (...args: string[]): Promise<unknown> =>
      JSON.parse(
        (await finished(startProgram(next.commandLine, ['--data', local.folder, '--json', ...args]))).stdout,
      );
    expect(await operator('verify')).toMatchObject({ sound: true, faults: [] });
    expect(await operator('parked', 'list')).toEqual({ parked: [] });
    expect(await samenloketJson(local.folder, 'parked', 'list')).toEqual({ parked: [] });

    await today.stop();
    const collections = await offersCollections(local);
    const offers = collections['offers_v2']?.all ?? 0;
    expect(offers).toBeGreaterThan(0);
    // Nobody is left who reads the first: it stays a while, for whoever comes back.
    expect(collections).toEqual({
      offers_v1: { all: offers, next: 0 },
      offers_v2: { all: offers, next: offers },
    });
  });
});
