import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { consequenceId } from '@samenloket/contracts';
import { Clock, DomainError } from '@samenloket/event-sourcing';
import { ServiceClient } from '@samenloket/messaging';
import { brusselsDateOf } from '@samenloket/regional';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import { isSameQuestion } from '../../domain/care-request/registration/same-question.js';
import { hasEnded } from '../../domain/referrers/referrers.js';
import { NationalNumbers } from '../../read-models/identity-hashes/national-numbers.js';
import type { ChangedRequest } from '../change-care-request/change-care-request.command.js';
import { type CommandContext, commandMetadata } from '../shared/command-metadata.js';
import { DeskDirectory } from '../shared/desk-directory.js';
import { careRequestStream, IntakeStreams, referrersStream } from '../shared/intake-streams.js';
import { requireLocations } from '../shared/known-locations.js';
import { numberOf } from '../shared/request-number.js';
import { type NewRequest, RegisterCareRequest } from './register-care-request.command.js';

@CommandHandler(RegisterCareRequest)
export class RegisterCareRequestHandler implements ICommandHandler<RegisterCareRequest> {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly desks: DeskDirectory,
    private readonly nationalNumbers: NationalNumbers,
    private readonly client: ServiceClient,
    private readonly clock: Clock,
  ) {}

  async execute(command: RegisterCareRequest): Promise<ChangedRequest> {
    const { requestId, familyId, request, source, context, said } = command;
    const before = await this.repeated(command);
    if (before) return before;
    const now = this.clock.now();
    const today = brusselsDateOf(now.toISOString());
    const deskId = await this.deskFor(request, today, context);
    if (said.consent) await this.requireBringing(deskId, said.consent.referrerId, today);
    if (request.facts.askedOn !== undefined && request.facts.askedOn > today) {
      throw new DomainError('BAD_INPUT', 'A request was asked today or earlier.', [
        { path: 'askedOn', message: 'may not be later than today' },
      ]);
    }
    const { child, applicant, remarks } = request;
    const facts = {
      ...request.facts,
      number: numberOf(requestId),
      deskId,
      familyId,
      askedOn: request.facts.askedOn ?? today,
    };
    const terms = await this.desks.termsOn(deskId, today);
    const content = { facts, child, applicant, remarks };
    const register = { type: 'RegisterCareRequest', content, source, terms, ...said } as const;
    // Before the event, so that who looks for the same child finds it; taken back when the request is refused.
    if (request.nationalNumber) await this.nationalNumbers.put(requestId, request.nationalNumber);
    try {
      const { position } = await this.streams.careRequests.run({
        stream: careRequestStream(requestId),
        decide: (state) => careRequestDecider.decide(register, state),
        metadata: commandMetadata(context, now, { familyId, deskId, channel: facts.channel }),
        eventId: (index) => consequenceId(requestId, `registered:${index}`),
      });
      return { requestId, position };
    } catch (error) {
      await this.nationalNumbers.delete([requestId]);
      throw error;
    }
  }

  /** The answer of the first time, for who asks the same again: also when an agreement or location changed since. */
  private async repeated(command: RegisterCareRequest): Promise<ChangedRequest | undefined> {
    const { requestId, familyId, request } = command;
    const { state, position } = await this.streams.careRequests.load(careRequestStream(requestId));
    if (!state.registered) return undefined;
    const { child, applicant, remarks } = request;
    const { number, deskId, askedOn } = state.registered.facts;
    const facts = { ...request.facts, number, deskId, askedOn, familyId };
    if (isSameQuestion({ facts, child, applicant, remarks }, state.registered))
      return { requestId, position };
    throw new DomainError(
      'ALREADY_EXISTS',
      'Another request was registered under this key. Give every request a key of its own.',
    );
  }

  /** A referrer brings families to any desk, but to one that said until when, no longer than that. */
  private async requireBringing(deskId: string, referrerId: string, today: string): Promise<void> {
    const { state } = await this.streams.referrers.load(referrersStream(deskId));
    const referrer = state[referrerId];
    if (referrer && hasEnded(referrer, today)) {
      throw new DomainError('FORBIDDEN', 'You bring no new families to this desk any more. Ask the desk.');
    }
  }

  private async deskFor({ facts }: NewRequest, today: string, context: CommandContext): Promise<string> {
    await requireLocations(this.client, facts.preferences, context);
    if (facts.deskId !== undefined) return (await this.desks.get(facts.deskId)).deskId;
    if (facts.nisAsked === undefined) {
      throw new DomainError('BAD_INPUT', 'Say in which municipality care is asked, or at which desk.', [
        { path: 'nisAsked', message: 'is needed when no desk is given' },
      ]);
    }
    return (await this.desks.servingMunicipality(facts.nisAsked, today)).deskId;
  }
}
