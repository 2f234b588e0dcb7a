import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock, DomainError } from '@samenloket/event-sourcing';
import type { RequestContext } from '@samenloket/platform';
import { addDays, brusselsDateOf } from '@samenloket/regional';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { DeskChanges } from '../desk-work/desk-changes.js';
import { DeclareFactInput } from '../inputs/care-request.input.js';
import { given } from '../inputs/given.js';
import { ProofArguments } from '../inputs/request-arguments.js';
import type { CareRequestNode } from './care-request.node.js';

/** What a desk finds out about a request, and the papers that show it. */
@Resolver('CareRequest')
export class FactsResolver {
  constructor(
    private readonly desks: DeskDirectory,
    private readonly clock: Clock,
    private readonly changes: DeskChanges,
  ) {}

  @Mutation()
  declareFact(@Args('input') input: DeclareFactInput, @Context() context: RequestContext) {
    const { id, fact, holds, declaredOn, source } = input;
    const { evidence, detail } = given(input);
    const declared = { fact, holds, declaredOn, source, evidence, detail };
    return this.changes.carryOut(context, id, { type: 'DeclareFact', ...declared });
  }

  @Mutation()
  proveUrgency(@Args() { id, on }: ProofArguments, @Context() context: RequestContext) {
    const today = brusselsDateOf(this.clock.now().toISOString());
    if (on && on > today) {
      throw new DomainError('BAD_INPUT', 'A proof is recorded once it is there.', [
        { path: 'on', message: 'may not be later than today' },
      ]);
    }
    return this.changes.carryOut(context, id, { type: 'ProveUrgency', on: on ?? today });
  }

  /** The term by the agreement that held when it began: a later one moves nothing. */
  @ResolveField()
  async urgency(@Parent() { file }: CareRequestNode) {
    const { facts, urgencyProvenOn: provenOn, deskId } = file.request;
    if (facts.urgentReason === undefined) return null;
    const needsProof = await this.desks.settingOn(deskId, 'urgentAttestRequired', provenOn ?? facts.askedOn);
    const since = provenOn ?? (needsProof === true ? null : facts.askedOn);
    const days = since && (await this.desks.settingOn(deskId, 'urgentTermDays', since));
    const dueOn = since !== null && typeof days === 'number' ? addDays(since, days) : null;
    return { reason: facts.urgentReason, provenOn, dueOn };
  }
}
