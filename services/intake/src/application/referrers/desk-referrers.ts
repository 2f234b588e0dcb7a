import type { Clock } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { type Referrer, referrersDecider } from '../../domain/referrers/referrers.js';
import type { IntakeViews } from '../../read-models/views.js';
import { type CommandContext, commandMetadata } from '../shared/command-metadata.js';
import { type IntakeStreams, referrersStream } from '../shared/intake-streams.js';

/** The organisations that bring families to a desk. */
export class DeskReferrers {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly views: IntakeViews,
    private readonly clock: Clock,
  ) {}

  /** The position after which the list shows it. */
  async describe(deskId: string, referrer: Referrer, context: CommandContext): Promise<number> {
    const { position } = await this.streams.referrers.run({
      stream: referrersStream(deskId),
      decide: (known) => referrersDecider.decide({ type: 'DescribeReferrer', deskId, ...referrer }, known),
      metadata: commandMetadata(context, this.clock.now(), { deskId }),
      eventId: () => randomUUID(),
    });
    return position;
  }

  /** By name. */
  async of(deskId: string): Promise<readonly Referrer[]> {
    const found = await this.views.referrers.current().get(deskId);
    return Object.values(found?.doc.referrers ?? {}).sort((one, other) =>
      one.name.localeCompare(other.name, 'nl'),
    );
  }

  async find(deskId: string, referrerId: string): Promise<Referrer | undefined> {
    return (await this.views.referrers.current().get(deskId))?.doc.referrers[referrerId];
  }
}
