import type { Clock } from '@samenloket/event-sourcing';
import type { KeyStore } from '@samenloket/event-store';
import type { ServiceClient } from '@samenloket/messaging';
import type { NationalNumbers } from '../../read-models/identity-hashes/national-numbers.js';
import type { IntakeViews } from '../../read-models/views.js';
import { type CommandContext, operatorContext } from '../shared/command-metadata.js';
import type { IntakeStreams } from '../shared/intake-streams.js';
import type { SameChildSuggestions } from '../suggest-same-child/same-child-suggestions.js';
import { CrossChecks } from './cross-checks.js';
import { fingerprintOf } from './file-fingerprint.js';
import { earliestMoment, type PlannedRequest, plannedRequests } from './import-plan.js';
import { ImportRecord } from './import-record.js';
import { filesRefused, type ImportOptions, type ImportProgress, type ImportReport } from './import-report.js';
import { chunks, ImportSteps, type OnStep } from './import-steps.js';
import { bringInDesk } from './imported-desk.js';
import { type BroughtIn, ImportedRequestStreams } from './imported-request-streams.js';
import { LocalIds } from './local-ids.js';
import { readFiles } from './read-files.js';

const requestsAtOnce = 200;
/** Views may have a whole region to take in. */
const patienceMs = 10 * 60_000;

/**
 * Brings in a desk's files: checks every row first, then stores, in an order in which nothing refers to what is not
 * there yet. Every step may be done again: known events have known ids, and what is the same is left alone. So a
 * crash in the middle is mended by importing the same files once more.
 */
export class FileSetImport {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly views: IntakeViews,
    private readonly nationalNumbers: NationalNumbers,
    private readonly keys: KeyStore,
    private readonly client: ServiceClient,
    private readonly suggestions: SameChildSuggestions,
    private readonly identitySecret: Buffer,
    private readonly clock: Clock,
  ) {}

  async run(options: ImportOptions): Promise<ImportReport> {
    const phase = (name: ImportProgress['phase']): OnStep => {
      return (done, total) => options.onProgress?.({ phase: name, done, total });
    };
    const context = operatorContext('import');
    const { set, counts, notices, rejectedRows } = await readFiles(options, phase('reading'));
    const ids = new LocalIds(set.desk.code, set.twinGroups);
    const { deskId, deskCode } = ids;
    const checks = new CrossChecks(this.streams, this.client);
    const faults = await checks.faults(set, ids, context);
    if (faults.length > 0) throw filesRefused(faults);

    const fingerprint = await fingerprintOf(options.folder, this.identitySecret);
    const record = new ImportRecord(this.streams, this.clock, context, deskId, fingerprint);
    const happenedAt = earliestMoment(set, this.clock.now());
    const planned = plannedRequests(set, ids);
    const { requests, skippedErased } = await this.withoutErased(planned);
    const steps = new ImportSteps(this.client, ids, context, rejectedRows > 0);

    // First of all: should another desk claim the same area at this very moment, one of both stores nothing.
    const desk = await bringInDesk(this.streams, set, deskId, happenedAt, context);
    await record.started(set);
    const locations = await steps.locations(set, happenedAt, phase('locations'));
    const broughtIn = await this.bringIn(requests, context, phase('requests'));
    const offers = await steps.offers(requests, phase('offers'));
    // Also of erased families: their children keep the half-days, without a name.
    const enrolments = await steps.enrolments(set, planned, phase('enrolments'));
    const suggestions = await this.suggest(requests, context, phase('duplicates'));
    const appended = {
      desk,
      locations,
      requests: broughtIn.appended,
      offers,
      enrolments: enrolments.appended,
      suggestions,
    };
    const total = Object.values(appended).reduce((sum, count) => sum + count, 0);
    await record.completed(total, skippedErased);
    return {
      deskId,
      deskCode,
      rows: counts,
      appended,
      skippedErased: skippedErased + broughtIn.skippedErased,
      overfilled: enrolments.overfilled,
      notices: [...notices, ...(await checks.notices(set, ids)), ...placedElsewhere(enrolments.elsewhere)],
      rejectedRows,
      position: await this.caughtUp(phase('views')),
    };
  }

  /** An erased family does not come back with the files that once brought it. */
  private async withoutErased(planned: readonly PlannedRequest[]) {
    const erased = new Set((await this.keys.erasures()).map(({ familyId }) => familyId));
    const requests = planned.filter(({ familyId }) => !erased.has(familyId));
    return { requests, skippedErased: planned.length - requests.length };
  }

  private async bringIn(
    requests: readonly PlannedRequest[],
    context: CommandContext,
    onStep: OnStep,
  ): Promise<BroughtIn> {
    const target = new ImportedRequestStreams(this.streams, this.keys, this.nationalNumbers, context);
    let [appended, skippedErased, done] = [0, 0, 0];
    for (const some of chunks(requests, requestsAtOnce)) {
      const result = await target.bringIn(some);
      appended += result.appended;
      skippedErased += result.skippedErased;
      done += some.length;
      onStep(done, requests.length);
    }
    return { appended, skippedErased };
  }

  /** Once the index knows every request: then each is looked up, not compared with every other one. */
  private async suggest(
    requests: readonly PlannedRequest[],
    context: CommandContext,
    onStep: OnStep,
  ): Promise<number> {
    const head = await this.streams.store.head();
    await Promise.all([
      this.views.identityHashes.waitFor(head, patienceMs),
      this.views.duplicateSuggestions.waitFor(head, patienceMs),
    ]);
    let [suggested, done] = [0, 0];
    for (const some of chunks(requests, requestsAtOnce)) {
      const counts = await Promise.all(
        some.map(({ requestId }) => this.suggestions.suggestFor(requestId, context)),
      );
      suggested += counts.reduce((sum, count) => sum + count, 0);
      done += some.length;
      onStep(done, requests.length);
    }
    return suggested;
  }

  private async caughtUp(onStep: OnStep): Promise<number> {
    const position = await this.streams.store.head();
    onStep(0, position);
    await this.views.registry.caughtUp(position, patienceMs);
    onStep(position, position);
    return position;
  }
}

function placedElsewhere(count: number): string[] {
  return count === 0
    ? []
    : [`${count} children are placed at locations of other desks: those desks enrol them`];
}
