import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Clock } from '@samenloket/event-sourcing';
import { ClosuresResolver } from './api/closures/closures.resolver.js';
import { EnrolmentResolver } from './api/enrolment.resolver.js';
import { EnrolmentChangesResolver } from './api/enrolments/enrolment-changes.resolver.js';
import { LocationChanges } from './api/location-changes.js';
import { ImportOrganiserResolver } from './api/import-organiser/import-organiser.resolver.js';
import { LocationChangesResolver } from './api/location-changes.resolver.js';
import { LocationPlacesResolver } from './api/location-places.resolver.js';
import { LocationResolver } from './api/location.resolver.js';
import { OpeningHoursResolver } from './api/opening-hours.resolver.js';
import { OrganiserResolver } from './api/organiser.resolver.js';
import { PlaceGroupResolver } from './api/place-group.resolver.js';
import { ShownVacancies } from './api/vacancies/shown-vacancies.js';
import { SuddenClosureResolver } from './api/sudden-closure/sudden-closure.resolver.js';
import { VacancyConfirmationsResolver } from './api/vacancies/vacancy-confirmations.resolver.js';
import { VacancyResolver } from './api/vacancy.resolver.js';
import { ChangeLocationHandler } from './application/change-location/change-location.handler.js';
import { CloseSuddenlyHandler } from './application/close-suddenly/close-suddenly.handler.js';
import { ConfirmHoldHandler } from './application/confirm-hold/confirm-hold.handler.js';
import { DescribeLocationHandler } from './application/describe-location/describe-location.handler.js';
import { DescribeOrganiserHandler } from './application/describe-organiser/describe-organiser.handler.js';
import { FindLocationsHandler } from './application/find-locations/find-locations.handler.js';
import { HoldHalfDaysHandler } from './application/hold-half-days/hold-half-days.handler.js';
import { ImportEnrolmentsHandler } from './application/import-enrolments/import-enrolments.handler.js';
import { ImportLocationsHandler } from './application/import-locations/import-locations.handler.js';
import { ListFreePlacesHandler } from './application/list-free-places/list-free-places.handler.js';
import { MoveEnrolmentHandler } from './application/move-enrolment/move-enrolment.handler.js';
import { ReleaseHoldHandler } from './application/release-hold/release-hold.handler.js';
import { OrganiserImport } from './application/import-organiser/organiser-import.js';
import { CapacityStreams } from './application/shared/capacity-streams.js';
import { CapacityReader } from './read-models/capacity-reader.js';
import { CapacityViews } from './read-models/capacity-views.js';

const handlers = [
  ChangeLocationHandler,
  CloseSuddenlyHandler,
  ConfirmHoldHandler,
  DescribeLocationHandler,
  DescribeOrganiserHandler,
  FindLocationsHandler,
  HoldHalfDaysHandler,
  ImportEnrolmentsHandler,
  ImportLocationsHandler,
  ListFreePlacesHandler,
  MoveEnrolmentHandler,
  ReleaseHoldHandler,
];

const resolvers = [
  ClosuresResolver,
  EnrolmentChangesResolver,
  EnrolmentResolver,
  LocationChangesResolver,
  LocationPlacesResolver,
  LocationResolver,
  OpeningHoursResolver,
  OrganiserResolver,
  PlaceGroupResolver,
  ImportOrganiserResolver,
  SuddenClosureResolver,
  VacancyConfirmationsResolver,
  VacancyResolver,
];

@Module({})
export class ProviderCapacityModule {
  static around(
    streams: CapacityStreams,
    views: CapacityViews,
    clock: Clock,
    work: readonly Provider[],
  ): DynamicModule {
    return {
      module: ProviderCapacityModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: CapacityStreams, useValue: streams },
        { provide: CapacityViews, useValue: views },
        { provide: CapacityReader, useValue: new CapacityReader(views) },
        { provide: Clock, useValue: clock },
        { provide: OrganiserImport, useValue: new OrganiserImport(streams, clock) },
        { provide: ShownVacancies, useValue: new ShownVacancies(views, clock) },
        LocationChanges,
        ...handlers,
        ...resolvers,
        ...work,
      ],
    };
  }
}
