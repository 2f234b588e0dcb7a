import { createHash, randomUUID } from 'node:crypto';
import { consequenceId } from '@samenloket/contracts';
import {
  CommandRunner,
  DomainError,
  streamName,
  type Actor,
  type Clock,
  type EventCodec,
  type EventStore,
} from '@samenloket/event-sourcing';
import type { YearlyReportEvent } from '../../domain/yearly-report/events.js';
import {
  yearlyReport,
  type Filing,
  type YearlyReportState,
} from '../../domain/yearly-report/yearly-report.js';
import type { YearlyReport } from '../../rules/yearly-report.js';
import { reportCsv } from '../export-report/report-csv.js';

export interface FiledBy {
  readonly actor: Actor;
  readonly correlationId: string;
}

/** Which filing of which report. */
export type FilingNumber = Pick<Filing, 'deskId' | 'year' | 'number'>;

export interface Filed {
  readonly filing: Filing;
  readonly position: number;
}

export const yearlyReportCategory = 'yearlyReport';

/** The filed reports, a stream per desk and year. */
export class Filings {
  private readonly runner: CommandRunner<YearlyReportState, YearlyReportEvent>;

  constructor(
    store: EventStore,
    codec: EventCodec<YearlyReportEvent>,
    private readonly clock: Clock,
  ) {
    this.runner = new CommandRunner(store, codec, yearlyReport);
  }

  async file(report: YearlyReport, { actor, correlationId }: FiledBy): Promise<Filed> {
    const { deskId, year, snapshot, knownAt, formVersion, ruleVersion, head, rows } = report;
    const filedAt = this.clock.now().toISOString();
    const csv = reportCsv(report);
    const sha256 = createHash('sha256').update(csv).digest('hex');
    const counted = { deskId, year, snapshot, knownAt, formVersion, ruleVersion, head, rows };
    const figures = { ...counted, filedAt, filedBy: actor, csv, sha256 };
    const { state, position } = await this.runner.run({
      stream: streamOf(deskId, year),
      decide: (before) => yearlyReport.decide({ figures }, before),
      metadata: { happenedAt: filedAt, actor, deskId, correlationId, causationId: correlationId },
      eventId: () => randomUUID(),
    });
    const filing = state.filings.at(-1);
    if (!filing) throw new Error('A filing leaves at least one filed report');
    return { filing, position };
  }

  /** @throws DomainError NOT_FOUND */
  async one({ deskId, year, number }: FilingNumber): Promise<Filing> {
    const filing = (await this.of(deskId, year))[number - 1];
    if (!filing) throw new DomainError('NOT_FOUND', `Desk and year have no filing ${number}.`);
    return filing;
  }

  /** In order of filing. */
  async of(deskId: string, year: number): Promise<readonly Filing[]> {
    return (await this.runner.load(streamOf(deskId, year))).state.filings;
  }
}

function streamOf(deskId: string, year: number): string {
  return streamName(yearlyReportCategory, consequenceId(deskId, `yearlyReport/${year}`));
}
