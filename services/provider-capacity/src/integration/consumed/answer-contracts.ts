import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  confirmHold,
  findLocations,
  holdHalfDays,
  importEnrolments,
  importLocations,
  listFreePlaces,
  releaseHold,
} from '@samenloket/contracts';
import type { ServiceEndpoint } from '@samenloket/messaging';
import { ConfirmHoldCommand } from '../../application/confirm-hold/confirm-hold.command.js';
import { FindLocationsQuery } from '../../application/find-locations/find-locations.query.js';
import { HoldHalfDaysCommand } from '../../application/hold-half-days/hold-half-days.command.js';
import { ImportEnrolmentsCommand } from '../../application/import-enrolments/import-enrolments.command.js';
import { ImportLocationsCommand } from '../../application/import-locations/import-locations.command.js';
import { ListFreePlacesQuery } from '../../application/list-free-places/list-free-places.query.js';
import { ReleaseHoldCommand } from '../../application/release-hold/release-hold.command.js';

/** What other services may ask of this one. */
export function answerContracts(endpoint: ServiceEndpoint, commands: CommandBus, queries: QueryBus): void {
  endpoint.answer(holdHalfDays, (request, context) =>
    commands.execute(new HoldHalfDaysCommand(request, context)),
  );
  endpoint.answer(confirmHold, (request, context) =>
    commands.execute(new ConfirmHoldCommand(request, context)),
  );
  endpoint.answer(releaseHold, (request, context) =>
    commands.execute(new ReleaseHoldCommand(request, context)),
  );
  endpoint.answer(importLocations, (request, context) =>
    commands.execute(new ImportLocationsCommand(request, context)),
  );
  endpoint.answer(importEnrolments, (request, context) =>
    commands.execute(new ImportEnrolmentsCommand(request, context)),
  );
  endpoint.answer(findLocations, ({ locationIds }) => queries.execute(new FindLocationsQuery(locationIds)));
  endpoint.answer(listFreePlaces, (asked) => queries.execute(new ListFreePlacesQuery(asked)));
}
