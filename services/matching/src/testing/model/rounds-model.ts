import type { AllocationRoundCommand } from '../../domain/allocation-round/allocation-round.commands.js';
import type { Computation } from '../../domain/allocation-round/allocation-round.events.js';

type Phase =
  'none' | 'announced' | 'freezing' | 'frozen' | 'failed' | 'publishing' | 'published' | 'cancelled';

/** A round told plainly: which phase, which deviations stand, who agrees with what. */
export class RoundsModel {
  phase: Phase = 'none';
  attempt = '';
  deviations: string[] = [];
  undone = new Set<string>();
  result: Computation | undefined;
  agreed = new Map<string, string>();
  offering: string[] = [];
  settled = 0;

  /** Whether the round takes the command. Ids stand for what they name: one id is never used for two things here. */
  take(command: AllocationRoundCommand): boolean {
    if (command.type === 'announceRound') {
      if (this.phase === 'none') this.phase = 'announced';
      return true;
    }
    if (this.phase === 'none') return false;
    switch (command.type) {
      case 'startFreezing':
        return this.startFreezing(command.attemptId);
      case 'recordFreeze':
      case 'refuseFreeze':
        if (this.phase === 'freezing' && this.attempt === command.attemptId) {
          this.phase = command.type === 'recordFreeze' ? 'frozen' : 'announced';
        }
        return true;
      case 'recordComputation':
        if (this.awaits(command.computation.deviationIds)) this.compute(command.computation);
        return true;
      case 'recordCheckFailure':
        if (this.awaits(command.deviationIds)) this.phase = 'failed';
        return true;
      case 'confirmProposals':
        return this.confirm(command.organiserId, command.proposalsHash);
      case 'withdrawConfirmation':
        if (!this.isUnderReview) return false;
        this.agreed.delete(command.organiserId);
        return true;
      case 'deviate':
        return this.deviate(command.deviationId);
      case 'undoDeviation':
        return this.undo(command.deviationId);
      case 'startPublishing':
        return this.publish();
      case 'recordOffers': {
        const before = command.settled - command.made - command.refused.length;
        if (this.phase === 'publishing' && before === this.settled) this.settled = command.settled;
        return true;
      }
      case 'recordPublication':
        if (this.phase === 'publishing') this.phase = 'published';
        return true;
      case 'cancelRound':
        if (this.phase === 'publishing' || this.phase === 'published') return false;
        this.phase = 'cancelled';
        return true;
    }
  }

  get isUpToDate(): boolean {
    return this.result?.deviationIds.join() === this.deviations.join();
  }

  private get isUnderReview(): boolean {
    return this.phase === 'frozen' && this.result !== undefined;
  }

  private awaits(deviationIds: readonly string[]): boolean {
    return this.phase === 'frozen' && !this.isUpToDate && deviationIds.join() === this.deviations.join();
  }

  private startFreezing(attemptId: string): boolean {
    if (this.phase === 'freezing' || this.phase === 'frozen') return true;
    if (this.phase !== 'announced') return false;
    this.phase = 'freezing';
    this.attempt = attemptId;
    return true;
  }

  private compute(result: Computation): void {
    this.result = result;
    for (const [organiserId, hash] of this.agreed) {
      if (this.present(organiserId) !== hash) this.agreed.delete(organiserId);
    }
  }

  private present(organiserId: string): string | undefined {
    return this.result?.organisers.find((one) => one.organiserId === organiserId)?.proposalsHash;
  }

  private confirm(organiserId: string, seen: string | undefined): boolean {
    const present = this.present(organiserId);
    if (this.phase !== 'frozen' || !this.isUpToDate || present === undefined) return false;
    if (seen !== undefined && seen !== present) return false;
    this.agreed.set(organiserId, present);
    return true;
  }

  private deviate(id: string): boolean {
    if (this.deviations.includes(id) || this.undone.has(id)) return true;
    if (!this.isUnderReview) return false;
    this.deviations.push(id);
    return true;
  }

  private undo(id: string): boolean {
    if (this.undone.has(id)) return true;
    if (!this.isUnderReview || !this.deviations.includes(id)) return false;
    this.deviations = this.deviations.filter((one) => one !== id);
    this.undone.add(id);
    return true;
  }

  private publish(): boolean {
    if (this.phase === 'publishing' || this.phase === 'published') return true;
    if (this.phase !== 'frozen' || !this.isUpToDate || this.agreed.size === 0) return false;
    this.phase = 'publishing';
    this.offering = [...this.agreed.keys()].sort();
    return true;
  }
}
