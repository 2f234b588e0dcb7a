import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import type { RequestContext } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import { People } from '../../application/people/people.js';
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
  constructor(
    private readonly changes: DeskChanges,
    private readonly people: People,
  ) {}

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

  /** To oneself, to a colleague who is known at the desk of the request, or to nobody. */
  @Mutation()
  assignCareRequest(@Args() { id, to, colleague }: AssignArguments, @Context() context: RequestContext) {
    return this.changes.carryOut(context, id, async ({ deskId }) => {
      if (to && to !== context.actor?.subject && !(await this.people.worksForDesk(to, deskId)))
        throw noColleague();
      return { type: 'AssignCareRequest', to: to ?? undefined, colleague: colleague ?? undefined };
    });
  }
}

function noColleague(): DomainError {
  const advice = 'Give it to a person who is a worker of that desk today, or to nobody.';
  return new DomainError('RULE_VIOLATED', `Nobody at the desk of this request has this id. ${advice}`);
}
