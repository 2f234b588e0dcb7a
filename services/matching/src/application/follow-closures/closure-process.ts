import type { IntakeIntegrationEvent } from '@samenloket/contracts';
import type { Clock, SourcedEvent } from '@samenloket/event-sourcing';
import type { OfferStreams } from '../offer-streams/offer-streams.js';
import { processContext } from '../process-context.js';

const commands: Readonly<Partial<Record<IntakeIntegrationEvent['type'], 'closeRequest' | 'reopenRequest'>>> =
  {
    'intake.careRequestClosed.v1': 'closeRequest',
    'intake.careRequestReopened.v1': 'reopenRequest',
    'intake.familyErased.v1': 'closeRequest',
  };

/**
 * A request that is closed leaves no offers open, and gets none until it is open again. So does one whose family was
 * erased: nobody is left to answer, and the half-days that were held come free.
 */
export class ClosureProcess {
  constructor(
    private readonly streams: OfferStreams,
    private readonly clock: Clock,
  ) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    const type = commands[event.type as IntakeIntegrationEvent['type']];
    if (!type || event.metadata.imported) return;
    const { requestId } = event.data as unknown as { readonly requestId: string };
    const now = this.clock.now().toISOString();
    await this.streams.carryOut(requestId, { type, because: event.id, now }, processContext(event));
  };
}
