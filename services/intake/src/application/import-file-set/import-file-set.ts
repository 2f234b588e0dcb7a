import { uploadBounds } from '@samenloket/desk-files';
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
import { ImportSteps, type OnStep } from './import-steps.js';
import { bringInDesk, codeOf } from './imported-desk.js';
import { atAnotherDesk, type BroughtIn, ImportedRequestStreams } from './imported-request-streams.js';
import { LocalIds } from './local-ids.js';
import { PersistentClient } from './persistent-client.js';
import { readFiles, type ReadFiles } from './read-files.js';
import { chunks } from './step-requests.js';

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
    const context = operatorContext('import');
    return this.carryOut(await this.prepare(options, context), context);
  }

  /** Reads and checks everything; stores nothing. @throws DomainError BAD_INPUT with every fault */
  async prepare(options: ImportOptions, context: CommandContext): Promise<PreparedImport> {
    const deskCode = await codeOf(this.streams, options.ofDesk);
    const files = await readFiles({ ...options, deskCode }, phases(options)('reading'));
    const ids = new LocalIds(files.set.desk.code, files.set.twinGroups);
    const checks = new CrossChecks(this.streams, this.client);
    const faults = await checks.faults(files.set, ids, context, options.ofDesk);
    const told = options.ofDesk === undefined ? faults : faults.slice(0, uploadBounds.faults);
    if (faults.length > 0) throw filesRefused(told, faults.length);
    return { ...files, ids, options };
  }

  /** Stores what was prepared. Broken off at any moment, the same files once more finish it. */
  async carryOut({ options, ids, ...files }: PreparedImport, context: CommandContext): Promise<ImportReport> {
    const { set, counts, notices, rejectedRows } = files;
    const { deskId, deskCode } = ids;
    const { ofDesk } = options;
    const phase = phases(options);
    const checks = new CrossChecks(this.streams, this.client);
    const fingerprint = await fingerprintOf(options.folder, this.identitySecret);
    const record = new ImportRecord(this.streams, this.clock, context, deskId, fingerprint);
    const happenedAt = earliestMoment(set, this.clock.now());
    const planned = plannedRequests(set, ids);
    const { requests, skippedErased } = await this.withoutErased(planned);
    const client = new PersistentClient(this.client);
    const steps = new ImportSteps(client, ids, context, rejectedRows > 0, ofDesk);

    // First of all: should another desk claim the same area at this very moment, one of both stores nothing.
    const desk = await bringInDesk(this.streams, set, { deskId, ofDesk }, happenedAt, context);
    await record.started(set);
    const locations = await steps.locations(set, happenedAt, phase('locations'));
    const broughtIn = await this.bringIn(requests, ofDesk, context, phase('requests'));
    const elsewhere = new Set(broughtIn.elsewhere);
    const own = requests.filter(({ requestId }) => !elsewhere.has(requestId));
    const offers = await steps.offers(own, phase('offers'));
    // Also of erased families: their children keep the half-days, without a name.
    const enrolments = await steps.enrolments(set, planned, elsewhere, phase('enrolments'));
    const suggestions = await this.suggest(own, context, phase('duplicates'));
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
      notices: [
        ...notices,
        ...(await checks.notices(set, ids, ofDesk)),
        ...atAnotherDesk(elsewhere.size),
        ...placedElsewhere(enrolments.elsewhere),
      ],
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
    ofDesk: string | undefined,
    context: CommandContext,
    onStep: OnStep,
  ): Promise<BroughtIn> {
    const { streams, keys, nationalNumbers } = this;
    const target = new ImportedRequestStreams(streams, keys, nationalNumbers, context, ofDesk);
    const elsewhere: string[] = [];
    let [appended, skippedErased, done] = [0, 0, 0];
    for (const some of chunks(requests, requestsAtOnce)) {
      const result = await target.bringIn(some);
      appended += result.appended;
      skippedErased += result.skippedErased;
      elsewhere.push(...result.elsewhere);
      done += some.length;
      onStep(done, requests.length);
    }
    return { appended, skippedErased, elsewhere };
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

/** Files that were read and found right, and may be carried out. */
export interface PreparedImport extends ReadFiles {
  readonly ids: LocalIds;
  readonly options: ImportOptions;
}

function phases({ onProgress }: ImportOptions) {
  return (phase: ImportProgress['phase']): OnStep =>
    (done, total) =>
      onProgress?.({ phase, done, total });
}

function placedElsewhere(count: number): string[] {
  return count === 0
    ? []
    : [`${count} children are placed at locations of other desks: those desks enrol them`];
}
