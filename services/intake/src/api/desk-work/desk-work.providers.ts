import type { Provider } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { MergeRequestsHandler } from '../../application/merge-requests/merge-requests.handler.js';
import { FileChanges } from '../../application/open-file/file-changes.js';
import { FileReader } from '../../application/open-file/file-reader.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { YearCalendars } from '../../application/year-calendar/year-calendars.js';
import { IntakeViews } from '../../read-models/views.js';
import { CareRequestChanges } from '../care-requests/care-request-change.js';
import { AgendaResolver } from './agenda.resolver.js';
import { DeskChanges } from './desk-changes.js';
import { FileStoryResolver } from './file-story.resolver.js';
import { FollowUpResolver } from './follow-up.resolver.js';
import { MergedFiles } from './merged-files.js';
import { MergeResolver } from './merge.resolver.js';
import { ReconfirmationResolver } from './reconfirmation.resolver.js';
import { SharingResolver } from './sharing.resolver.js';
import { VerificationResolver } from './verification.resolver.js';
import { YearCalendarResolver } from './year-calendar.resolver.js';

/** Follow-up, worklists, the calendar, sharing, merging and asking again. */
export const deskWorkProviders: Provider[] = [
  {
    provide: DeskChanges,
    inject: [CommandBus, FileChanges, CareRequestChanges],
    useFactory: (commands: CommandBus, files: FileChanges, changes: CareRequestChanges) =>
      new DeskChanges(commands, files, changes),
  },
  {
    provide: MergedFiles,
    inject: [IntakeViews, FileReader],
    useFactory: (views: IntakeViews, files: FileReader) => new MergedFiles(views, files),
  },
  {
    provide: YearCalendars,
    inject: [IntakeViews, DeskDirectory],
    useFactory: (views: IntakeViews, desks: DeskDirectory) => new YearCalendars(views, desks),
  },
  AgendaResolver,
  FileStoryResolver,
  FollowUpResolver,
  MergeRequestsHandler,
  MergeResolver,
  ReconfirmationResolver,
  SharingResolver,
  VerificationResolver,
  YearCalendarResolver,
];
