import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock } from '@samenloket/event-sourcing';
import type { RequestContext } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { IntakeViews } from '../../read-models/views.js';
import { GrantArguments, RevokeArguments, TransferArguments } from '../inputs/desk-work.input.js';
import { DeskChanges } from './desk-changes.js';

/** A file that moves to another desk, or that another desk may look along in. */
@Resolver()
export class SharingResolver {
  constructor(
    private readonly changes: DeskChanges,
    private readonly desks: DeskDirectory,
    private readonly views: IntakeViews,
    private readonly clock: Clock,
  ) {}

  /** What was merged with the request goes first: the desk still has the right to move it. */
  @Mutation()
  async transferCareRequest(
    @Args() { id, toDeskId, explanation, lookAlongUntil }: TransferArguments,
    @Context() context: RequestContext,
  ) {
    await this.desks.get(toDeskId);
    const transfer = {
      type: 'TransferCareRequest',
      toDeskId,
      explanation: explanation ?? undefined,
      lookAlongUntil: lookAlongUntil ?? undefined,
      today: this.today(),
    } as const;
    for (const merged of await this.mergedWith(id)) {
      await this.changes.carryOut(context, merged, { ...transfer, withMerged: true });
    }
    return this.changes.carryOut(context, id, transfer);
  }

  @Mutation()
  async grantAccess(@Args() { id, deskId, from, until }: GrantArguments, @Context() context: RequestContext) {
    await this.desks.get(deskId);
    const grant = { deskId, from: from ?? this.today(), until: until ?? undefined };
    return this.changes.carryOut(context, id, { type: 'GrantAccess', ...grant });
  }

  @Mutation()
  revokeAccess(@Args() { id, deskId }: RevokeArguments, @Context() context: RequestContext) {
    return this.changes.carryOut(context, id, { type: 'RevokeAccess', deskId, on: this.today() });
  }

  /** Of an erased family there is no file left to move. */
  private async mergedWith(id: string): Promise<readonly string[]> {
    const requests = this.views.careRequests.current();
    const found = await requests.getMany((await requests.get(id))?.doc.merged ?? []);
    const merged = found.filter(({ doc }) => !doc.erased).map(({ doc }) => doc.requestId);
    const further = await Promise.all(merged.map((one) => this.mergedWith(one)));
    return [...merged, ...further.flat()];
  }

  private today(): string {
    return brusselsDateOf(this.clock.now().toISOString());
  }
}
