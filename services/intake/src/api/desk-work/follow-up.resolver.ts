import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import {
  AssignArguments,
  CompleteNextStepArguments,
  RecordFollowUpInput,
} from '../inputs/desk-work.input.js';
import { given } from '../inputs/given.js';
import { DeskChanges } from './desk-changes.js';

/** What colleagues did, what they have yet to do, and who does it. */
@Resolver()
export class FollowUpResolver {
  constructor(private readonly changes: DeskChanges) {}

  @Mutation()
  recordFollowUp(@Args('input') input: RecordFollowUpInput, @Context() context: RequestContext) {
    const { id: _requestId, ...followUp } = given(input);
    const stepId = followUp.nextStep === undefined ? undefined : randomUUID();
    const command = { type: 'RecordFollowUp', ...followUp, stepId } as const;
    const { channel } = followUp;
    return this.changes.carryOut(context, input.id, command, { allowed: ['desk', 'grantedDesk'], channel });
  }

  @Mutation()
  completeNextStep(
    @Args() { id, stepId, colleague }: CompleteNextStepArguments,
    @Context() context: RequestContext,
  ) {
    const command = { type: 'CompleteNextStep', stepId, colleague: colleague ?? undefined } as const;
    return this.changes.carryOut(context, id, command, { allowed: ['desk', 'grantedDesk'] });
  }

  @Mutation()
  assignCareRequest(@Args() { id, to, colleague }: AssignArguments, @Context() context: RequestContext) {
    const assigned = { to: to ?? undefined, colleague: colleague ?? undefined };
    return this.changes.carryOut(context, id, { type: 'AssignCareRequest', ...assigned });
  }
}
