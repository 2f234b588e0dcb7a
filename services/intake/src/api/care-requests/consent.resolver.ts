import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import type { RequestContext } from '@samenloket/platform';
import { GiveConsentInput } from '../inputs/care-request.input.js';
import { RequestArguments } from '../inputs/request-arguments.js';
import { type Change, FamilyChanges } from './family-changes.js';

/** The family's consent that a referrer follows its request, and the end of it: the referrer too may stop. */
@Resolver()
export class ConsentResolver {
  constructor(private readonly changes: FamilyChanges) {}

  @Mutation()
  giveConsent(@Args('input') input: GiveConsentInput, @Context() context: RequestContext) {
    return this.changes.carryOut(context, input.id, ({ today }) => {
      const { referrerId, givenOn, until } = input;
      const on = givenOn ?? today;
      if (on > today) {
        throw new DomainError('BAD_INPUT', 'Consent is recorded once it was given.', [
          { path: 'input.givenOn', message: 'may not be later than today' },
        ]);
      }
      return { type: 'GiveConsent', referrerId, on, until: until ?? undefined };
    });
  }

  @Mutation()
  withdrawConsent(@Args() { id }: RequestArguments, @Context() context: RequestContext) {
    const end = ({ today }: Change) => ({ type: 'WithdrawConsent', on: today }) as const;
    return this.changes.carryOut(context, id, end, ['referrer']);
  }
}
