import { addDays } from '@samenloket/regional';
import type { DeskWorkCommand } from './desk-work-commands.js';

/** What of a request the work of desks concerns, kept without any event. */
export class DeskWorkModel {
  desk = 'desk-brugge';
  outcome: string | undefined;
  merged = false;
  assigned: string | undefined;
  wantedStart = '2025-09-01';
  question: { answerBy: string; attempt: number } | undefined;
  readonly steps = new Set<string>();
  readonly mayLookAlong = new Set<string>();

  get isOpen(): boolean {
    return this.outcome === undefined;
  }

  /** Whether it is allowed; what is refused changes nothing. */
  carryOut(command: DeskWorkCommand): boolean {
    switch (command.type) {
      case 'RecordFollowUp':
        return this.plan(command.stepId ?? '', command.nextStep, command.dueOn);
      case 'CompleteNextStep':
        return this.steps.delete(command.stepId);
      case 'AssignCareRequest':
        this.assigned = command.to;
        return true;
      case 'TransferCareRequest':
        return this.move(command.toDeskId, command.lookAlongUntil);
      case 'GrantAccess':
        if (command.deskId === this.desk) return false;
        this.mayLookAlong.add(command.deskId);
        return true;
      case 'RevokeAccess':
        return this.mayLookAlong.delete(command.deskId);
      case 'MergeCareRequest':
        if (!this.isOpen || command.intoDeskId !== this.desk) return false;
        this.merged = true;
        this.outcome = 'duplicate';
        return true;
      case 'UnmergeCareRequest':
        if (!this.merged) return false;
        this.merged = false;
        return this.open();
      case 'ChaseReconfirmation':
        this.chase(command.today, command.terms.reminderDays, command.terms.reminders);
        return true;
      case 'ReconfirmCareRequest':
        return this.reconfirm(command.by);
      case 'CloseCareRequest':
        if (!this.isOpen) return false;
        this.outcome = command.outcome;
        return true;
      case 'ReopenCareRequest':
        return !this.isOpen && !this.merged && this.open();
      case 'ChangeWantedStart':
        if (this.isOpen) this.wantedStart = command.wantedStart;
        return this.isOpen;
    }
  }

  private plan(stepId: string, nextStep: string | undefined, dueOn: string | undefined): boolean {
    if (nextStep === undefined && dueOn === undefined) return true;
    if (nextStep === undefined || dueOn === undefined || this.steps.has(stepId)) return false;
    this.steps.add(stepId);
    return true;
  }

  private move(to: string, lookAlongUntil: string | undefined): boolean {
    if (to === this.desk || this.merged) return false;
    this.mayLookAlong.clear();
    if (lookAlongUntil !== undefined) this.mayLookAlong.add(this.desk);
    this.desk = to;
    this.assigned = undefined;
    return true;
  }

  private chase(today: string, days: number, reminders: number): void {
    if (!this.isOpen || (this.question && today <= this.question.answerBy)) return;
    const attempt = (this.question?.attempt ?? 0) + 1;
    if (attempt > reminders + 1) this.outcome = 'unreachable';
    else this.question = { answerBy: addDays(today, days), attempt };
  }

  private reconfirm(by: string): boolean {
    if (by === 'anotherSign') {
      if (this.isOpen) this.question = undefined;
      return true;
    }
    if (!this.isOpen && this.outcome !== 'unreachable') return false;
    return this.open();
  }

  private open(): boolean {
    this.outcome = undefined;
    this.question = undefined;
    return true;
  }
}
