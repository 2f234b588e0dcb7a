import type { IntakeIntegrationEvent } from '@samenloket/contracts';
import type { Clock, SourcedEvent } from '@samenloket/event-sourcing';
import type { OfferStreams } from '../offer-streams/offer-streams.js';
import { processContext } from '../process-context.js';

const closed: IntakeIntegrationEvent['type'] = 'intake.careRequestClosed.v1';

/** A request that is closed leaves no offers open. */
export class ClosureProcess {
  constructor(
    private readonly streams: OfferStreams,
    private readonly clock: Clock,
  ) {}

  readonly handle = async (event: SourcedEvent): Promise<void> => {
    if (event.type !== closed || event.metadata.imported) return;
    const { requestId } = event.data as unknown as { readonly requestId: string };
    const now = this.clock.now().toISOString();
    const command = { type: 'withdrawOpenOffers', cause: 'closure', now } as const;
    await this.streams.carryOut(requestId, command, processContext(event));
  };
}
