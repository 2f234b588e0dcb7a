import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Clock } from '@samenloket/event-sourcing';
import { ServiceClient } from '@samenloket/messaging';
import type { ServicePorts } from '@samenloket/platform';
import { CareRequestChanges } from './api/care-requests/care-request-change.js';
import { requestProviders } from './api/care-requests/request.providers.js';
import { SealedCursors } from './api/care-requests/sealed-cursors.js';
import { deskWorkProviders } from './api/desk-work/desk-work.providers.js';
import { DeskResolver } from './api/desks/desk.resolver.js';
import { EnquiryResolver } from './api/enquiries/enquiry.resolver.js';
import { ErasureResolver } from './api/erasure/erasure.resolver.js';
import { ExportFamilyResolver } from './api/export-family/export-family.resolver.js';
import { MessagesResolver } from './api/messages/messages.resolver.js';
import { SameChildResolver } from './api/same-child/same-child.resolver.js';
import { SuggestionList } from './api/same-child/suggestion-list.js';
import { TimelineResolver } from './api/timeline/timeline.resolver.js';
import { ChangeCareRequestHandler } from './application/change-care-request/change-care-request.handler.js';
import { DescribeDeskHandler } from './application/describe-desk/describe-desk.handler.js';
import { EraseFamilyHandler } from './application/erase-family/erase-family.handler.js';
import { FamilyErasure } from './application/erase-family/family-erasure.js';
import { FamilyExport } from './application/export-family/family-export.js';
import { FamilyRights } from './application/open-file/family-rights.js';
import { FileChanges } from './application/open-file/file-changes.js';
import { FileReader } from './application/open-file/file-reader.js';
import { OrganiserAccess } from './application/open-file/organiser-access.js';
import { PromoteEnquiryHandler } from './application/promote-enquiry/promote-enquiry.handler.js';
import { RecordEnquiryHandler } from './application/record-enquiry/record-enquiry.handler.js';
import { RegisterCareRequestHandler } from './application/register-care-request/register-care-request.handler.js';
import { SetAgreementsHandler } from './application/set-agreements/set-agreements.handler.js';
import { SetDeskContactHandler } from './application/set-desk-contact/set-desk-contact.handler.js';
import { SetParticipationHandler } from './application/set-participation/set-participation.handler.js';
import { DeskDirectory } from './application/shared/desk-directory.js';
import { IntakeStreams } from './application/shared/intake-streams.js';
import { FamilyTimelines } from './application/tell-timeline/family-timelines.js';
import type { IntakeParts } from './intake-parts.js';
import { NationalNumbers } from './read-models/identity-hashes/national-numbers.js';
import { IntakeViews } from './read-models/views.js';

@Module({})
export class IntakeModule {
  static of(
    { clock, client, identitySecret }: ServicePorts,
    parts: IntakeParts,
    work: readonly Provider[],
  ): DynamicModule {
    const { streams, views, desks, organisers, files } = parts;
    const timelines = new FamilyTimelines(views, desks);
    return {
      module: IntakeModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: Clock, useValue: clock },
        { provide: ServiceClient, useValue: client },
        { provide: IntakeStreams, useValue: streams },
        { provide: IntakeViews, useValue: views },
        { provide: NationalNumbers, useValue: parts.nationalNumbers },
        { provide: DeskDirectory, useValue: desks },
        { provide: OrganiserAccess, useValue: organisers },
        { provide: FileReader, useValue: files },
        { provide: FileChanges, useValue: new FileChanges(streams, clock) },
        { provide: FamilyTimelines, useValue: timelines },
        { provide: FamilyRights, useValue: new FamilyRights(views) },
        { provide: FamilyExport, useValue: new FamilyExport(views, timelines, clock) },
        { provide: FamilyErasure, useValue: parts.erasure },
        { provide: CareRequestChanges, useValue: new CareRequestChanges(views, files) },
        { provide: SealedCursors, useValue: new SealedCursors(identitySecret) },
        { provide: SuggestionList, useValue: new SuggestionList(views) },
        ...requestProviders,
        ...deskWorkProviders,
        ...work,
        DeskResolver,
        EnquiryResolver,
        ErasureResolver,
        ExportFamilyResolver,
        SameChildResolver,
        MessagesResolver,
        TimelineResolver,
        ChangeCareRequestHandler,
        DescribeDeskHandler,
        EraseFamilyHandler,
        PromoteEnquiryHandler,
        RecordEnquiryHandler,
        RegisterCareRequestHandler,
        SetAgreementsHandler,
        SetDeskContactHandler,
        SetParticipationHandler,
      ],
    };
  }
}
