import type { Clock } from '@samenloket/event-sourcing';
import { differencesBetween, type ReportDifference } from '../rules/differences.js';
import { regionalReportOf, type RegionalReport } from '../rules/regional-report.js';
import { deskAsOf } from '../rules/reported-desk.js';
import { yearlyReportOf, type YearlyReport } from '../rules/yearly-report.js';
import type { Filing } from '../domain/yearly-report/yearly-report.js';
import { exportOf, type ReportExport, type ReportFormat } from './export-report/report-export.js';
import { reportCsv } from './export-report/report-csv.js';
import { reportXlsx } from './export-report/report-xlsx.js';
import type { Filed, FilingNumber, Filings } from './file-yearly-report/filings.js';
import { momentOf, type ReportQuestion } from './report-question.js';
import type { ReportSources } from './report-sources.js';

export interface RegionalQuestion extends Omit<ReportQuestion, 'desk'> {
  /** Ids or codes. */
  readonly desks: readonly string[];
}

export interface ReportingDesk {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** NIS codes as the desk gave them. */
  readonly area: readonly string[];
}

/** Everything about reports that the command line and GraphQL ask. Who may see what is decided by the caller. */
export class YearlyReports {
  constructor(
    private readonly sources: ReportSources,
    private readonly filings: Filings,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND, BAD_INPUT */
  async yearly(question: ReportQuestion): Promise<YearlyReport> {
    const moment = momentOf(question, this.clock.now());
    await this.sources.caughtUp();
    const desk = await this.sources.desk(question.desk);
    return yearlyReportOf(await this.sources.basis(desk, question.year), question.year, moment);
  }

  /** @param showsAllOf whether the reader sees small cells of this desk */
  async regional(
    { desks, ...question }: RegionalQuestion,
    showsAllOf: (deskId: string) => boolean,
  ): Promise<RegionalReport> {
    const { year } = question;
    const moment = momentOf(question, this.clock.now());
    await this.sources.caughtUp();
    const found = await Promise.all(desks.map((desk) => this.sources.desk(desk)));
    const distinct = [...new Map(found.map((desk) => [desk.deskId, desk])).values()];
    const bases = await Promise.all(distinct.map((desk) => this.sources.basis(desk, year)));
    return regionalReportOf(bases, year, moment, showsAllOf);
  }

  /** Freezes the figures as an event; the same figures again change nothing. */
  async file(question: ReportQuestion, by = commandLine): Promise<Filed> {
    return this.filings.file(await this.yearly(question), by);
  }

  async filed(deskIdOrCode: string, year: number): Promise<readonly Filing[]> {
    await this.sources.caughtUp();
    const { deskId } = await this.sources.desk(deskIdOrCode);
    return this.filings.of(deskId, year);
  }

  /** What was recorded after a filing and changes its figures: the same snapshot, as known now. */
  async corrections(filed: FilingNumber): Promise<readonly ReportDifference[]> {
    const { deskId, year, snapshot, rows } = await this.filings.one(filed);
    const now = await this.yearly({ desk: deskId, year, snapshot });
    return differencesBetween(rows, now.rows);
  }

  /** A filed report as a file: the CSV is the very one that was filed. */
  async exportFiled(filed: FilingNumber, format: ReportFormat): Promise<ReportExport> {
    return exportOf(await this.filings.one(filed), format);
  }

  async desks(): Promise<readonly ReportingDesk[]> {
    await this.sources.caughtUp();
    const recordedBy = this.clock.now().getTime();
    return (await this.sources.allDesks()).map((desk) => {
      const { code, name, area } = deskAsOf(desk, { recordedBy });
      return { id: desk.deskId, code, name, area: [...new Set(area.map(({ nis }) => nis))].sort() };
    });
  }

  toCsv(report: YearlyReport): string {
    return reportCsv(report);
  }

  toXlsx(report: YearlyReport): Promise<Buffer> {
    return reportXlsx(report);
  }

  export(report: YearlyReport, format: ReportFormat): Promise<ReportExport> {
    return exportOf(report, format);
  }
}

const commandLine = { actor: { subject: 'command-line', role: 'operator' }, correlationId: 'command-line' };
