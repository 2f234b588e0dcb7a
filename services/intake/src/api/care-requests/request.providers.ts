import type { Provider } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Clock } from '@samenloket/event-sourcing';
import { LinkedRequests } from '../../application/link-requests/linked-requests.js';
import { FileChanges } from '../../application/open-file/file-changes.js';
import { IntakeStreams } from '../../application/shared/intake-streams.js';
import { ApplicantsResolver } from './applicants.resolver.js';
import { CareRequestChanges } from './care-request-change.js';
import { CareRequestFieldsResolver } from './care-request-fields.resolver.js';
import { CareRequestQueriesResolver } from './care-request-queries.resolver.js';
import { ChangeResolver } from './change.resolver.js';
import { ChildResolver } from './child.resolver.js';
import { ConsentResolver } from './consent.resolver.js';
import { DeskWorkResolver } from './desk-work.resolver.js';
import { FactsResolver } from './facts.resolver.js';
import { FamilyChanges } from './family-changes.js';
import { LinksResolver } from './links.resolver.js';
import { RegisterResolver } from './register.resolver.js';

/** The request itself: how it comes in, what is asked, and what becomes of it. */
export const requestProviders: Provider[] = [
  {
    provide: FamilyChanges,
    inject: [CommandBus, FileChanges, Clock, CareRequestChanges],
    useFactory: (commands: CommandBus, files: FileChanges, clock: Clock, changes: CareRequestChanges) =>
      new FamilyChanges(commands, files, clock, changes),
  },
  {
    provide: LinkedRequests,
    inject: [IntakeStreams, Clock],
    useFactory: (streams: IntakeStreams, clock: Clock) => new LinkedRequests(streams, clock),
  },
  ApplicantsResolver,
  CareRequestFieldsResolver,
  CareRequestQueriesResolver,
  ChangeResolver,
  ChildResolver,
  ConsentResolver,
  DeskWorkResolver,
  FactsResolver,
  LinksResolver,
  RegisterResolver,
];
