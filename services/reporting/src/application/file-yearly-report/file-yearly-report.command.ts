import { Command } from '@nestjs/cqrs';
import type { ReportQuestion } from '../report-question.js';
import type { Filed, FiledBy } from './filings.js';

export class FileYearlyReportCommand extends Command<Filed> {
  constructor(
    readonly question: ReportQuestion,
    readonly by: FiledBy,
  ) {
    super();
  }
}
