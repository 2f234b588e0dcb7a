import { backupOperation } from './backup.operation.js';
import { calendarOperation } from './calendar.operation.js';
import { eraseOperation } from './erase.operation.js';
import { eventsOperation } from './events.operation.js';
import { importOperation } from './import.operation.js';
import { importOrganiserOperation } from './import-organiser.operation.js';
import { indexesOperation } from './indexes.operation.js';
import type { Operation } from './operation.js';
import { outboxOperation } from './outbox.operation.js';
import { parkedDropOperation } from './parked/parked-drop.operation.js';
import { parkedListOperation } from './parked/parked-list.operation.js';
import { parkedRetryOperation } from './parked/parked-retry.operation.js';
import { rebuildOperation } from './rebuild.operation.js';
import { reportOperation } from './report.operation.js';
import { retentionOperation } from './retention.operation.js';
import { roundAnnounceOperation } from './rounds/round-announce.operation.js';
import {
  roundCancelOperation,
  roundFreezeOperation,
  roundPublishOperation,
  roundShowOperation,
} from './rounds/round-life.operations.js';
import { roundListOperation } from './rounds/round-list.operation.js';
import { roundReplayOperation } from './rounds/round-replay.operation.js';
import {
  roundConfirmOperation,
  roundDeviateOperation,
  roundUndoDeviationOperation,
} from './rounds/round-review.operations.js';
import { roundWhatIfOperation } from './rounds/round-what-if.operation.js';
import { statusOperation } from './status.operation.js';
import { verifyOperation } from './verify.operation.js';

/** Everything the command line can ask of a platform, running or not. */
export const operations: readonly Operation<object, unknown>[] = [
  importOperation,
  importOrganiserOperation,
  reportOperation,
  calendarOperation,
  eventsOperation,
  rebuildOperation,
  verifyOperation,
  backupOperation,
  eraseOperation,
  retentionOperation,
  roundAnnounceOperation,
  roundListOperation,
  roundShowOperation,
  roundFreezeOperation,
  roundConfirmOperation,
  roundDeviateOperation,
  roundUndoDeviationOperation,
  roundPublishOperation,
  roundCancelOperation,
  roundReplayOperation,
  roundWhatIfOperation,
  statusOperation,
  indexesOperation,
  outboxOperation,
  parkedListOperation,
  parkedRetryOperation,
  parkedDropOperation,
];
