import { createLogger, DevelopmentTokenSigner } from '@samenloket/platform';
import { openPlatform } from '@samenloket/standalone';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectionOf } from '../faults/drivers/inspect-platform.js';
import { Random } from '../faults/load/random.js';
import { samenloketJson } from '../harness/command-line.js';
import { FileClock } from '../harness/file-clock.js';
import { temporaryFolder } from '../harness/folders.js';
import { signToken } from '../harness/tokens.js';
import { Office } from '../year/office.js';
import { checkDeadlines, type DeadlineFindings } from './check-deadlines.js';
import { type DeadlineRegion, writeDeadlineRegion } from './deadline-region.js';
import { KillablePlatform } from './killable-platform.js';
import { Life, type LivedThrough, type Return } from './live-through.js';
import { OpenOffers } from './open-offers.js';
import type { Step } from './seasons.js';
import { TickingClock } from './ticking-clock.js';

export interface SurvivedDeadlines extends DeadlineFindings {
  readonly kills: number;
  readonly returns: readonly Return[];
  /** Acceptances that a family was told of and that the log does not have. */
  readonly forgotten: readonly string[];
  /** What is wrong with the log or with a view beside a clean fold. */
  readonly unsound: readonly string[];
}

/** Lives through the steps with a platform that is a process of its own, and holds its log against the terms. */
export async function surviveDeadlines(steps: readonly Step[], perDay: number): Promise<SurvivedDeadlines> {
  await using folder = await temporaryFolder();
  const [data, files] = [join(folder.path, 'data'), join(folder.path, 'files')];
  const shown = new FileClock(join(folder.path, 'now'), new Date('2026-03-01T09:00:00.000Z'));
  const making = steps.filter((step) => 'make' in step);
  const region = await writeDeadlineRegion(files, making.length * perDay);
  const environment = { SAMENLOKET_CLOCK_FILE: shown.file };
  await mkdir(join(data, 'keys'), { recursive: true });
  await samenloketJson({ data, environment }, 'import', files);
  const lived = await live(steps, { data, shown, region, perDay });

  const log = createLogger({ level: 'error' });
  const platform = await openPlatform({ folder: data, clock: shown, log, command: 'test' });
  await using inspection = inspectionOf(platform, '', () => platform.close());
  await inspection.settled();
  const events = await Array.fromAsync(inspection.events());
  const acceptedInLog = new Set(
    events.flatMap(({ type, data: { offerId } }) => (type === 'offerAccepted' ? [offerId] : [])),
  );
  return {
    ...checkDeadlines(events, lived.startedAt),
    kills: lived.kills,
    returns: lived.returns,
    forgotten: [...lived.accepted].filter((offerId) => !acceptedInLog.has(offerId)),
    unsound: await inspection.unsound(),
  };
}

interface Place {
  readonly data: string;
  readonly shown: FileClock;
  readonly region: DeadlineRegion;
  readonly perDay: number;
}

async function live(steps: readonly Step[], { data, shown, region, perDay }: Place): Promise<LivedThrough> {
  const signer = await DevelopmentTokenSigner.open({ folder: join(data, 'keys'), clock: shown });
  await using platform = await KillablePlatform.on(data, shown.file);
  using clock = new TickingClock(shown);
  const gateways = [platform.url];
  const office = new Office({ gateways, sign: (role, claims) => signToken(signer, role, claims) });
  const desk = await office.tokenOf('deskWorker', { deskIds: [region.desk.id] });
  const offers = new OpenOffers(platform.url, desk, region.desk.id);
  const random = new Random(20_260_329);
  return await new Life({ platform, clock, office, region, offers, random, perDay }).through(steps);
}
