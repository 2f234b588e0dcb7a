import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { YearlyReports } from '../yearly-reports.js';
import { FileYearlyReportCommand } from './file-yearly-report.command.js';

@CommandHandler(FileYearlyReportCommand)
export class FileYearlyReportHandler implements ICommandHandler<FileYearlyReportCommand> {
  constructor(private readonly reports: YearlyReports) {}

  execute({ question, by }: FileYearlyReportCommand) {
    return this.reports.file(question, by);
  }
}
