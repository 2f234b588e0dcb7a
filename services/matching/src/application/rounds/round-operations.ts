import type { Command, CommandBus } from '@nestjs/cqrs';
import type { MessageContext } from '@samenloket/contracts';
import { allDocuments, type Filter } from '@samenloket/read-models';
import type { RoundDeviation } from '../../domain/allocation-round/allocation-round.events.js';
import type { CancelReason } from '../../domain/allocation-round/round-reasons.js';
import { notNow } from '../../domain/allocation-round/round-rules.js';
import type { Comparison } from '../../domain/round-content/what-if/compare-results.js';
import { type RoundDocument, roundDocument } from '../../read-models/rounds/rounds.view.js';
import { AnnounceRound, type RoundPlan } from './announce/announce-round.command.js';
import { CancelRound } from './cancel/cancel-round.command.js';
import { type Consequences, DeviationConsequences } from './foresee/deviation-consequences.js';
import { FreezeRound } from './freeze/freeze-round.command.js';
import type { MatchingRounds } from './matching-rounds.js';
import type { RoundChange } from './round-change.js';
import type { ComputedRound } from './round-work.js';
import type { SupposedRound } from './suppose/round-what-ifs.js';
import { type SupposedFrom, whatIfsOf } from './suppose/what-ifs-of-matching.js';
import { PublishRound } from './publish/publish-round.command.js';
import {
  ConfirmProposals,
  DeviateInRound,
  UndoDeviation,
  WithdrawConfirmation,
} from './review/review.commands.js';

const commandLine: MessageContext = {
  actor: { subject: 'command-line', role: 'operator' },
  correlationId: 'command-line',
  causationId: 'command-line',
};

/** Hashes of the result: as recorded, and as it comes out now. */
export interface RoundReplay {
  readonly recorded: string;
  readonly replayed: string;
  readonly same: boolean;
  /** Of the engine and the checker that computed it, and that replay it here: others may find another result. */
  readonly programs: { readonly recorded: string; readonly here: string };
}

export interface RoundOperationParts extends SupposedFrom {
  readonly commands: CommandBus;
}

/** Rounds for the command line: the commands of the API, in the name of the operator. */
export class RoundOperations {
  constructor(
    private readonly rounds: MatchingRounds,
    private readonly parts: RoundOperationParts,
  ) {}

  /** Of one desk or of all, the last announced one first. */
  async list(deskId?: string): Promise<RoundDocument[]> {
    const filter: Filter = deskId === undefined ? {} : { 'announcement.deskIds': deskId };
    const rounds: RoundDocument[] = [];
    for await (const { doc } of allDocuments(this.parts.views.rounds.current(), { filter })) rounds.push(doc);
    return rounds.sort((one, other) => (one.announcedAt < other.announcedAt ? 1 : -1));
  }

  /** As its stream has it, ahead of every view. @throws DomainError NOT_FOUND */
  async find(roundId: string): Promise<RoundDocument> {
    return roundDocument(roundId, await this.rounds.streams.announced(roundId));
  }

  announce(roundId: string, plan: Omit<RoundPlan, 'now'>): Promise<RoundDocument> {
    return this.done(new AnnounceRound(roundId, { ...plan, now: this.now() }, commandLine));
  }

  freeze(roundId: string): Promise<RoundDocument> {
    return this.done(new FreezeRound(roundId, this.now(), commandLine));
  }

  confirm(roundId: string, organiserId: string): Promise<RoundDocument> {
    const context = { ...commandLine, onBehalfOf: organiserId };
    return this.done(new ConfirmProposals(roundId, organiserId, this.now(), context));
  }

  withdrawConfirmation(roundId: string, organiserId: string): Promise<RoundDocument> {
    const context = { ...commandLine, onBehalfOf: organiserId };
    return this.done(new WithdrawConfirmation(roundId, organiserId, this.now(), context));
  }

  async consequencesOf(roundId: string, asked: RoundDeviation): Promise<Consequences> {
    const { contents, work } = this.rounds;
    const consequences = new DeviationConsequences(contents, work.compute, work.decodeResult);
    return consequences.of(await this.find(roundId), asked);
  }

  deviate(roundId: string, asked: RoundDeviation): Promise<RoundDocument> {
    const context = { ...commandLine, onBehalfOf: asked.organiserId };
    return this.done(new DeviateInRound(roundId, { ...asked, now: this.now() }, context));
  }

  undoDeviation(roundId: string, deviationId: string): Promise<RoundDocument> {
    return this.done(new UndoDeviation(roundId, deviationId, this.now(), commandLine));
  }

  publish(roundId: string): Promise<RoundDocument> {
    return this.done(new PublishRound(roundId, this.now(), commandLine));
  }

  cancel(roundId: string, reason: CancelReason): Promise<RoundDocument> {
    return this.done(new CancelRound(roundId, reason, this.now(), commandLine));
  }

  async whatIf(roundId: string, supposed: SupposedRound): Promise<Comparison> {
    return whatIfsOf(this.rounds, this.parts).of(await this.find(roundId), supposed);
  }

  /** @throws DomainError RULE_VIOLATED for a round that is not computed yet */
  async replay(roundId: string, onProgress: (done: number) => void): Promise<RoundReplay> {
    const round = await this.find(roundId);
    const { contents, work } = this.rounds;
    const inputs = await contents.inputsOf(round);
    const { computed } = round;
    if (!computed) throw notNow(round, 'replayed', 'Replay it when it is computed.');
    const deviations = takenIn(round, computed.deviationIds);
    const replayed = await work.compute({ inputs, deviations }, { onProgress });
    const [recorded, here] = [computed.result.hash, replayed.result.hash];
    const programs = { recorded: programOf(computed), here: programOf(replayed) };
    return { recorded, replayed: here, same: here === recorded, programs };
  }

  private async done(command: Command<RoundChange>): Promise<RoundDocument> {
    return (await this.parts.commands.execute(command)).round;
  }

  private now(): string {
    return this.parts.clock.now().toISOString();
  }
}

function programOf(by: Pick<ComputedRound, 'engineVersion' | 'checkerVersion'>): string {
  return `engine ${by.engineVersion}, checker ${by.checkerVersion}`;
}

/** The deviations of a computation, also those that were undone since, in its order. */
function takenIn({ deviations, undoneDeviations }: RoundDocument, ids: readonly string[]): RoundDeviation[] {
  const known = [...deviations, ...undoneDeviations];
  return ids.flatMap((id) => known.find(({ deviationId }) => deviationId === id) ?? []);
}
