import { Command } from '@nestjs/cqrs';
import type { MessageContext } from '@samenloket/contracts';
import type {
  ConfirmVacancies,
  DescribePlaceGroup,
  EndEnrolment,
  EnrolDirectly,
} from '../../domain/location/location-commands.js';
import type { Changed } from '../shared/changed.js';

/** What those who manage a location do in it: the domain's own commands, each a use case. */
export class ChangeLocationCommand extends Command<Changed> {
  constructor(
    readonly locationId: string,
    readonly change: DescribePlaceGroup | EnrolDirectly | EndEnrolment | ConfirmVacancies,
    readonly context: MessageContext,
  ) {
    super();
  }
}
