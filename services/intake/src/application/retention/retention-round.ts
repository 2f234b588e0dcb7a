import { consequenceId } from '@samenloket/contracts';
import type { Clock } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import type { FileAccessEvent } from '../../domain/file-access/file-access.js';
import {
  type DueForErasure,
  type RetentionCommand,
  type RetentionCount,
  retentionDecider,
  summed,
} from '../../domain/retention/retention.js';
import type { IntakeViews } from '../../read-models/views.js';
import type { FamilyErasure } from '../erase-family/family-erasure.js';
import { commandMetadata, operatorContext } from '../shared/command-metadata.js';
import { fileAccessStream, type IntakeStreams, retentionStream } from '../shared/intake-streams.js';
import type { FindingDue } from './due-for-erasure.js';

export interface RetentionReport {
  /** Absent for a dry run, and when nothing was due. */
  readonly runId?: string;
  readonly families: number;
  readonly counts: readonly RetentionCount[];
}

/** Erases what is past the term that its desk agreed, and reports how much that was. */
export class RetentionRound {
  private readonly context = operatorContext();

  constructor(
    private readonly streams: IntakeStreams,
    private readonly views: IntakeViews,
    private readonly finding: FindingDue,
    private readonly erasure: FamilyErasure,
    private readonly clock: Clock,
  ) {}

  /** With `dryRun` it only counts. Harmless to repeat: takes up what an earlier run left unfinished. */
  async carryOut({ dryRun = false } = {}): Promise<RetentionReport> {
    await this.views.registry.caughtUp(await this.streams.store.head());
    if (!dryRun) await this.finishStarted();
    const due = await this.finding.on(this.today());
    const counts = summed([...due.families.flatMap((family) => family.counts), ...shortened(due)]);
    const families = due.families.length;
    if (dryRun || counts.length === 0) return { families, counts };
    const runId = randomUUID();
    await this.run({ type: 'StartRetention', runId, ...due });
    return this.carryOutRun(runId, due);
  }

  private async finishStarted(): Promise<void> {
    const unfinished = await this.views.retentionReports.current().find({ filter: { status: 'started' } });
    for (const { doc } of unfinished.documents) if (doc.due) await this.carryOutRun(doc.runId, doc.due);
  }

  private async carryOutRun(runId: string, due: DueForErasure): Promise<RetentionReport> {
    const counts: RetentionCount[] = [];
    let families = 0;
    for (const family of due.families) {
      if (!(await this.erased(family.familyId))) continue;
      families += 1;
      counts.push(...family.counts);
    }
    for (const log of due.accessLogs) await this.shorten(runId, log);
    const report = { families, counts: summed([...counts, ...shortened(due)]) };
    const position = await this.run({ type: 'CompleteRetention', runId, ...report });
    await this.views.retentionReports.waitFor(position);
    return { runId, ...report };
  }

  /** What an interrupted run erased counts as well; a family that asked again is kept. */
  private async erased(familyId: string): Promise<boolean> {
    const receipt = await this.views.erasures.current().get(familyId);
    if (receipt?.doc.status === 'completed') return receipt.doc.reason === 'retentionExpired';
    if (!(await this.finding.isStillDue(familyId, this.today()))) return false;
    await this.erasure.erase(familyId, 'retentionExpired', this.context);
    return true;
  }

  private async shorten(runId: string, log: DueForErasure['accessLogs'][number]): Promise<void> {
    const { requestId, deskId, before } = log;
    const event: FileAccessEvent = { type: 'AccessesExpired', data: { requestId, before } };
    const metadata = commandMetadata(this.context, this.clock.now(), { deskId });
    const encoded = await this.streams.codec.encode(consequenceId(runId, requestId), event, metadata);
    await this.streams.store.append(fileAccessStream(requestId), [encoded], 'any');
  }

  private async run(command: RetentionCommand): Promise<number> {
    const { position } = await this.streams.retention.run({
      stream: retentionStream(command.runId),
      decide: (state) => retentionDecider.decide(command, state),
      metadata: commandMetadata(this.context, this.clock.now()),
      eventId: () => consequenceId(command.runId, command.type),
    });
    return position;
  }

  private today(): string {
    return brusselsDateOf(this.clock.now().toISOString());
  }
}

function shortened({ accessLogs }: DueForErasure): RetentionCount[] {
  return accessLogs.map(({ deskId }) => ({ deskId, retentionClass: 'accessLog', records: 1 }));
}
