import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock, DomainError } from '@samenloket/event-sourcing';
import { messageContext, type RequestContext, requireRole } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import { ChangeCareRequest } from '../../application/change-care-request/change-care-request.command.js';
import { type Changer, FileChanges } from '../../application/open-file/file-changes.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import type { CareRequestCommand } from '../../domain/care-request/care-request.commands.js';
import type { RequestContent } from '../../domain/care-request/care-request.events.js';
import { NationalNumbers } from '../../read-models/identity-hashes/national-numbers.js';
import { CorrectCareRequestInput } from '../inputs/care-request.input.js';
import { given } from '../inputs/given.js';
import {
  BirthArguments,
  PreferencesArguments,
  RequestArguments,
  WantedStartArguments,
} from '../inputs/request-arguments.js';
import { factsFrom } from '../inputs/request-facts.input.js';
import { CareRequestChanges } from './care-request-change.js';

/** What the family itself may change, or its desk for it. */
@Resolver()
export class ChangeResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly files: FileChanges,
    private readonly desks: DeskDirectory,
    private readonly nationalNumbers: NationalNumbers,
    private readonly clock: Clock,
    private readonly changes: CareRequestChanges,
  ) {}

  @Mutation()
  correctCareRequest(@Args('input') input: CorrectCareRequestInput, @Context() context: RequestContext) {
    return this.change(context, input.id, async (current, by) => {
      const { nationalNumber } = given(input.child);
      if (nationalNumber) await this.nationalNumbers.put(input.id, nationalNumber);
      return {
        type: 'CorrectCareRequest',
        content: corrected(current, input),
        source: by === 'family' ? 'family' : 'desk',
        terms: await this.terms(current),
      };
    });
  }

  @Mutation()
  changeWantedStart(@Args() { id, wantedStart }: WantedStartArguments, @Context() context: RequestContext) {
    return this.change(context, id, () => ({ type: 'ChangeWantedStart', wantedStart }));
  }

  @Mutation()
  changePreferences(@Args() { id, preferences }: PreferencesArguments, @Context() context: RequestContext) {
    return this.change(context, id, async (current) => ({
      type: 'ChangePreferences',
      preferences,
      terms: await this.terms(current),
    }));
  }

  @Mutation()
  recordBirth(@Args() { id, birthDate, firstName }: BirthArguments, @Context() context: RequestContext) {
    if (birthDate > this.today()) {
      throw new DomainError('BAD_INPUT', 'A birth is recorded once the child is there.', [
        { path: 'birthDate', message: 'may not be later than today' },
      ]);
    }
    return this.change(context, id, () => ({
      type: 'RecordBirth',
      birthDate,
      firstName: firstName ?? undefined,
    }));
  }

  @Mutation()
  withdrawCareRequest(@Args() { id }: RequestArguments, @Context() context: RequestContext) {
    return this.change(context, id, () => ({ type: 'CloseCareRequest', outcome: 'withdrawn' }));
  }

  @Mutation()
  withdrawConsent(@Args() { id }: RequestArguments, @Context() context: RequestContext) {
    return this.change(context, id, () => ({ type: 'WithdrawConsent', on: this.today() }));
  }

  private async change(
    context: RequestContext,
    id: string,
    commandFor: (current: RequestContent, by: Changer) => CareRequestCommand | Promise<CareRequestCommand>,
  ) {
    const actor = requireRole(context, 'parent', 'deskWorker');
    const { content, by } = await this.files.require(actor, id, 'family', 'desk');
    const command = new ChangeCareRequest(id, await commandFor(content, by), messageContext(context));
    return this.changes.answer(await this.commands.execute(command), context);
  }

  private terms({ facts }: RequestContent) {
    return this.desks.termsOn(facts.deskId, this.today());
  }

  private today(): string {
    return brusselsDateOf(this.clock.now().toISOString());
  }
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
