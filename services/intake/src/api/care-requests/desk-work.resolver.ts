import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import type { RequestContext } from '@samenloket/platform';
import { careRequestStream, IntakeStreams } from '../../application/shared/intake-streams.js';
import { DeskChanges } from '../desk-work/desk-changes.js';
import { CloseCareRequestInput } from '../inputs/care-request.input.js';
import { given } from '../inputs/given.js';
import { RequestArguments } from '../inputs/request-arguments.js';

/** How the requests of a desk's area end, and begin again. */
@Resolver()
export class DeskWorkResolver {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly changes: DeskChanges,
  ) {}

  @Mutation()
  closeCareRequest(@Args('input') input: CloseCareRequestInput, @Context() context: RequestContext) {
    const { id, outcome } = input;
    const { reason, duplicateOf, explanation } = given(input);
    return this.changes.carryOut(context, id, async () => {
      if (duplicateOf !== undefined) await this.requireAnotherRequest(id, duplicateOf);
      return { type: 'CloseCareRequest', outcome, reason, duplicateOf, explanation };
    });
  }

  @Mutation()
  reopenCareRequest(@Args() { id }: RequestArguments, @Context() context: RequestContext) {
    return this.changes.carryOut(context, id, { type: 'ReopenCareRequest' });
  }

  private async requireAnotherRequest(id: string, duplicateOf: string): Promise<void> {
    const { revision } = await this.streams.careRequests.load(careRequestStream(duplicateOf));
    if (id !== duplicateOf && revision >= 0) return;
    throw new DomainError('BAD_INPUT', 'A duplicate is of another request, which stays.', [
      { path: 'input.duplicateOf', message: 'must be the id of another request' },
    ]);
  }
}
