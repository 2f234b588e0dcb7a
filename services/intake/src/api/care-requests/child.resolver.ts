import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import type { RequestContext } from '@samenloket/platform';
import { BirthArguments, RequestArguments } from '../inputs/request-arguments.js';
import { FamilyChanges } from './family-changes.js';

/** What becomes of a child that was not born yet when care was asked. */
@Resolver()
export class ChildResolver {
  constructor(private readonly changes: FamilyChanges) {}

  @Mutation()
  recordBirth(@Args() { id, birthDate, firstName }: BirthArguments, @Context() context: RequestContext) {
    return this.changes.carryOut(context, id, ({ today }) => {
      if (birthDate > today) {
        throw new DomainError('BAD_INPUT', 'A birth is recorded once the child is there.', [
          { path: 'birthDate', message: 'may not be later than today' },
        ]);
      }
      return { type: 'RecordBirth', birthDate, firstName: firstName ?? undefined };
    });
  }

  @Mutation()
  recordMiscarriage(@Args() { id }: RequestArguments, @Context() context: RequestContext) {
    return this.changes.carryOut(context, id, () => ({ type: 'RecordMiscarriage' }));
  }
}
