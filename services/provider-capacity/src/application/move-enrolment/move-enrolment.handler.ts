import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { consequenceId } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import { placeAfterMove } from '../../domain/location/move-enrolment.js';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { MoveEnrolmentCommand } from './move-enrolment.command.js';

/**
 * The place there is taken before the one here is left: a crash in between leaves the child with both, and the
 * process of moves gives up the first. Nobody else can be in either.
 */
@CommandHandler(MoveEnrolmentCommand)
export class MoveEnrolmentHandler implements ICommandHandler<MoveEnrolmentCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  async execute({ fromLocationId, toLocationId, move, context }: MoveEnrolmentCommand) {
    const [from, to] = await Promise.all(
      [fromLocationId, toLocationId].map((id) => this.streams.location(id)),
    );
    refuseOtherOrganiser(from?.state.facts, to?.state.facts);
    const enrolmentId = consequenceId(`${move.enrolmentId}@${move.on}`, `moved to ${toLocationId}`);
    const movedTo = { locationId: toLocationId, enrolmentId };
    const place = from && placeAfterMove(from.state, move, movedTo);
    if (!place) return { enrolmentId, position: Math.max(from?.position ?? 0, to?.position ?? 0) };
    await this.streams.changeLocation(toLocationId, place, context);
    const left = await this.streams.changeLocation(
      fromLocationId,
      { type: 'endEnrolment', enrolmentId: move.enrolmentId, on: move.on, movedTo },
      context,
    );
    return { enrolmentId, position: left.position };
  }
}

interface Organised {
  readonly locationId: string;
  readonly organiserId: string;
}

function refuseOtherOrganiser(from: Organised | undefined, to: Organised | undefined): void {
  if (!from || !to) throw new DomainError('NOT_FOUND', 'There is no such location: check both ids.');
  if (from.locationId === to.locationId) {
    throw new DomainError(
      'BAD_INPUT',
      'Within one location, change the enrolment: give another place group.',
      [{ path: 'toLocationId', message: 'must be another location' }],
    );
  }
  if (from.organiserId !== to.organiserId) {
    throw new DomainError(
      'RULE_VIOLATED',
      'A child moves within one organiser. Elsewhere it gets a place by an offer, and leaves here.',
    );
  }
}
