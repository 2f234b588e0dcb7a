import { eventMetadata, consequenceId, type MessageContext } from '@samenloket/contracts';
import {
  type Clock,
  CommandRunner,
  type Decided,
  type EventCodec,
  type EventStore,
  streamName,
} from '@samenloket/event-sourcing';
import {
  type RemindOfVacancies,
  type VacancyChase,
  vacancyChase,
  type VacancyChaseEvent,
} from '../../domain/vacancy-chase/vacancy-chase.js';

/** The reminders of each location, in a stream beside its own. */
export class VacancyChaseStreams {
  private readonly chases: CommandRunner<VacancyChase, VacancyChaseEvent>;

  constructor(
    store: EventStore,
    codec: EventCodec<VacancyChaseEvent>,
    private readonly clock: Clock,
  ) {
    this.chases = new CommandRunner(store, codec, vacancyChase);
  }

  remind(command: RemindOfVacancies, context: MessageContext): Promise<Decided<VacancyChase>> {
    const { locationId, notConfirmedSince, attempt, deskId } = command;
    const stream = streamName('vacancyChase', locationId);
    return this.chases.run({
      stream,
      decide: (state) => vacancyChase.decide(command, state),
      metadata: { ...eventMetadata(context, this.clock.now().toISOString()), deskId },
      eventId: () => consequenceId(stream, `${notConfirmedSince} ${attempt}`),
    });
  }
}
