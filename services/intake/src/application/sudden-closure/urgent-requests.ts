import { consequenceId } from '@samenloket/contracts';
import type { Clock } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import type { CareRequestCommand } from '../../domain/care-request/care-request.commands.js';
import type { CareRequestFacts } from '../../domain/care-request/care-request-facts.js';
import type { CareRequestState } from '../../domain/care-request/care-request.state.js';
import { factsOf } from '../../domain/care-request/care-request.state.js';
import type { SuddenClosureCommand } from '../../domain/sudden-closure/sudden-closure.decider.js';
import type { CallEntry, SuddenClosureState } from '../../domain/sudden-closure/sudden-closure.state.js';
import { type CommandContext, commandMetadata } from '../shared/command-metadata.js';
import { careRequestStream, type IntakeStreams } from '../shared/intake-streams.js';
import { contentOfListed, goingOn, urgentAfter } from './urgent-content.js';

type Closure = NonNullable<SuddenClosureState['made']>;
type Settled = Extract<SuddenClosureCommand, { type: 'MakeUrgentRequest' | 'GiveUpFamily' }>;

/** Turns a line of a call list into an urgent request at the right desk. Each step may be repeated. */
export class UrgentRequests {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly clock: Clock,
  ) {}

  /** What is to be noted on the call list; nothing for a child of which nobody told who it is. */
  async settle(closure: Closure, entry: CallEntry, context: CommandContext): Promise<Settled | undefined> {
    const { entryId, child, listed } = entry;
    if (listed) return this.register(closure, entry, listed, context);
    if (child?.requestId === undefined) return undefined;
    const { state, requestId: currentId } = await this.current(child.requestId);
    if (state.erased || !state.content?.applicant) return { type: 'GiveUpFamily', entryId };
    const { deskId } = state.content.facts;
    const made = { type: 'MakeUrgentRequest', entryId, deskId } as const;
    if (child.start >= closure.from) {
      await this.goOn(currentId, entryId, state, context);
      return { ...made, requestId: currentId, way: 'goesOn' };
    }
    const requestId = consequenceId(entryId, 'urgent request');
    const content = urgentAfter(state.content, child, closure, requestId, this.today());
    await this.carryOut(requestId, registering(content), entryId, context);
    return { ...made, requestId, way: 'new' };
  }

  /** The request as it is now: merged into another, it is that one. */
  private async current(requestId: string): Promise<{ requestId: string; state: CareRequestState }> {
    const { state } = await this.streams.careRequests.load(careRequestStream(requestId));
    return state.mergedInto === undefined ? { requestId, state } : this.current(state.mergedInto);
  }

  private async register(
    closure: Closure,
    { entryId, child }: CallEntry,
    listed: NonNullable<CallEntry['listed']>,
    context: CommandContext,
  ): Promise<Settled> {
    const { requestId, deskId } = listed;
    if (listed.applicant === null) return { type: 'GiveUpFamily', entryId };
    const content = contentOfListed(listed, child, closure, this.today());
    await this.carryOut(requestId, registering(content), entryId, context);
    return { type: 'MakeUrgentRequest', entryId, requestId, deskId, way: 'listed' };
  }

  /** Care had not begun: the request that the family had is open again, and urgent. */
  private async goOn(
    requestId: string,
    entryId: string,
    { status, content }: CareRequestState,
    context: CommandContext,
  ): Promise<void> {
    if (status === 'closed') await this.carryOut(requestId, { type: 'ReopenCareRequest' }, entryId, context);
    // As it is at that moment: somebody may write in the file meanwhile.
    if (content) await this.carryOut(requestId, (now) => goingOn(now.content ?? content), entryId, context);
  }

  private async carryOut(
    requestId: string,
    asked: CareRequestCommand | ((state: CareRequestState) => CareRequestCommand),
    entryId: string,
    context: CommandContext,
  ): Promise<void> {
    const now = this.clock.now();
    let command: CareRequestCommand | undefined;
    let facts: CareRequestFacts | undefined;
    await this.streams.careRequests.run({
      stream: careRequestStream(requestId),
      decide: (state) => {
        command = typeof asked === 'function' ? asked(state) : asked;
        facts = factsOf(state) ?? ('content' in command ? command.content.facts : undefined);
        return isDone(command, state) ? [] : careRequestDecider.decide(command, state);
      },
      metadata: () => commandMetadata(context, now, { familyId: facts?.familyId, deskId: facts?.deskId }),
      eventId: (index) => consequenceId(entryId, `${command?.type} ${index}`),
    });
  }

  private today(): string {
    return brusselsDateOf(this.clock.now().toISOString());
  }
}

function registering(content: Extract<CareRequestCommand, { type: 'RegisterCareRequest' }>['content']) {
  const terms = { earliestRegistrationMonths: null, maximumPreferences: null };
  return { type: 'RegisterCareRequest', content, source: 'organiser', terms } as const;
}

function isDone({ type }: CareRequestCommand, state: CareRequestState): boolean {
  if (type === 'RegisterCareRequest') return state.status !== 'none';
  if (type === 'ReopenCareRequest') return state.status === 'open';
  return factsOf(state)?.urgentReason === 'careFellAway';
}
