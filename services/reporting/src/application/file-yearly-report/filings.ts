import { randomUUID } from 'node:crypto';
import { consequenceId } from '@samenloket/contracts';
import {
  CommandRunner,
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

export interface FiledBy {
  readonly actor: Actor;
  readonly correlationId: string;
}

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
    const figures = { deskId, year, snapshot, knownAt, filedAt, formVersion, ruleVersion, head, rows };
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

  /** In order of filing. */
  async of(deskId: string, year: number): Promise<readonly Filing[]> {
    return (await this.runner.load(streamOf(deskId, year))).state.filings;
  }
}

function streamOf(deskId: string, year: number): string {
  return streamName(yearlyReportCategory, consequenceId(deskId, `yearlyReport/${year}`));
}
