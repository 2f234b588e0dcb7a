import { Command } from '@nestjs/cqrs';
import type { MessageContext } from '@samenloket/contracts';
import type {
  ChangeEnrolment,
  CloseLocation,
  ConfirmVacancies,
  DescribePlaceGroup,
  EndEnrolment,
  EnrolDirectly,
  PlanSettlingIn,
  ReopenLocation,
} from '../../domain/location/location-commands.js';
import type { Changed } from '../shared/changed.js';

type Change =
  | DescribePlaceGroup
  | EnrolDirectly
  | ChangeEnrolment
  | PlanSettlingIn
  | EndEnrolment
  | CloseLocation
  | ReopenLocation
  | ConfirmVacancies;

/** What those who manage a location do in it: the domain's own commands, each a use case. */
export class ChangeLocationCommand extends Command<Changed> {
  constructor(
    readonly locationId: string,
    readonly change: Change,
    readonly context: MessageContext,
    /** Of a described group, as it was read; absent: whatever stands there now. */
    readonly expectedVersion?: string,
  ) {
    super();
  }
}
