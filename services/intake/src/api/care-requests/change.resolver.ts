import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { type RequestContext, requireAccount } from '@samenloket/platform';
import { LinkedRequests } from '../../application/link-requests/linked-requests.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import type { RequestContent } from '../../domain/care-request/care-request.events.js';
import { NationalNumbers } from '../../read-models/identity-hashes/national-numbers.js';
import { CorrectCareRequestInput } from '../inputs/care-request.input.js';
import { given } from '../inputs/given.js';
import { PreferencesArguments, RequestArguments, WantedStartArguments } from '../inputs/request-arguments.js';
import { factsFrom, wishFrom } from '../inputs/request-facts.input.js';
import { FamilyChanges } from './family-changes.js';

/** What the family itself may change of its wish, or its desk for it. */
@Resolver()
export class ChangeResolver {
  constructor(
    private readonly desks: DeskDirectory,
    private readonly nationalNumbers: NationalNumbers,
    private readonly linked: LinkedRequests,
    private readonly changes: FamilyChanges,
  ) {}

  @Mutation()
  correctCareRequest(@Args('input') input: CorrectCareRequestInput, @Context() context: RequestContext) {
    const carryOut = () => this.correct(input, context);
    return againAfterOthers(carryOut);
  }

  private correct(input: CorrectCareRequestInput, context: RequestContext) {
    return this.changes.carryOut(context, input.id, async ({ current, by, actor, today }) => {
      const { facts } = current;
      // Codes of a link go to this number.
      if (changesPhone(current, input)) requireAccount(actor);
      await this.linked.requireNamed(actor, facts.familyId, given(input.facts));
      const { nationalNumber } = given(input.child);
      if (nationalNumber) await this.nationalNumbers.put(input.id, nationalNumber);
      return {
        type: 'CorrectCareRequest',
        content: corrected(current, input),
        asRead: current,
        source: by === 'family' ? 'family' : 'desk',
        terms: await this.desks.termsOn(facts.deskId, today),
      };
    });
  }

  @Mutation()
  changeWantedStart(@Args() { id, wantedStart }: WantedStartArguments, @Context() context: RequestContext) {
    return this.changes.carryOut(context, id, () => ({ type: 'ChangeWantedStart', wantedStart }));
  }

  @Mutation()
  changePreferences(
    @Args() { id, preferences, wish }: PreferencesArguments,
    @Context() context: RequestContext,
  ) {
    return this.changes.carryOut(context, id, async ({ current, today }) => ({
      type: 'ChangePreferences',
      preferences,
      wish: wishFrom(wish),
      terms: await this.desks.termsOn(current.facts.deskId, today),
    }));
  }

  @Mutation()
  withdrawCareRequest(@Args() { id }: RequestArguments, @Context() context: RequestContext) {
    return this.changes.carryOut(context, id, () => ({ type: 'CloseCareRequest', outcome: 'withdrawn' }));
  }
}

/** What others changed since this one read it stays: it is read again, and what was asked is put into that. */
async function againAfterOthers<Answer>(carryOut: () => Promise<Answer>): Promise<Answer> {
  for (let tried = 1; ; tried += 1)
    try {
      return await carryOut();
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'CONFLICT') || tried === 3) throw error;
    }
}

function changesPhone({ applicant }: RequestContent, input: CorrectCareRequestInput): boolean {
  const { phone } = given(input.applicant);
  return phone !== undefined && phone !== applicant?.phone;
}

function corrected(current: RequestContent, input: CorrectCareRequestInput): RequestContent {
  const { nationalNumber: _onlyHashed, ...child } = given(input.child);
  return {
    facts: { ...current.facts, ...factsFrom(input.facts ?? {}, child.birthDate, current.facts) },
    child: { ...current.child, ...child },
    applicant: { ...current.applicant, ...given(input.applicant) },
    remarks: { ...current.remarks, ...given(input.remarks) },
  };
}
