import { askedInArea } from './asked-in-area.check.js';
import { knownTwins, nameOrPhone } from './care-requests.check.js';
import type { FileSetCheck } from './file-set-check.js';
import { knownDuplicates, knownReasons, neededColumns } from './history-columns.check.js';
import { afterTheRequest, inOrderOfDate, knownRequests } from './history-dates.check.js';
import { knownLocations, knownPlaceGroups } from './known-places.check.js';
import { offerLifecycle } from './offer-lifecycle.check.js';
import { oneDesk } from './one-desk.check.js';
import { oneNumberPerOrganiser } from './organisers.check.js';
import { ranges } from './ranges.check.js';
import { bornOnce, closedAndReopened } from './request-lifecycle.check.js';
import { settingValues } from './setting-values.check.js';
import { uniqueRows } from './unique-rows.check.js';

/** Every rule between rows and files; what is not here is allowed. */
export const fileSetChecks: readonly FileSetCheck[] = [
  oneDesk,
  uniqueRows,
  ranges,
  settingValues,
  oneNumberPerOrganiser,
  knownLocations,
  knownPlaceGroups,
  askedInArea,
  nameOrPhone,
  knownTwins,
  knownRequests,
  afterTheRequest,
  inOrderOfDate,
  neededColumns,
  knownReasons,
  knownDuplicates,
  offerLifecycle,
  closedAndReopened,
  bornOnce,
];
