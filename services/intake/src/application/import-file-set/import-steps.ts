import {
  importEnrolments,
  importLocations,
  importOfferHistory,
  type OverfilledHalfDay,
} from '@samenloket/contracts';
import type { FileSet } from '@samenloket/desk-files';
import type { ServiceClient } from '@samenloket/messaging';
import type { CommandContext } from '../shared/command-metadata.js';
import type { PlannedRequest } from './import-plan.js';
import type { LocalIds } from './local-ids.js';
import { chunks, enrolmentRequests, historyRequests, locationRequests } from './step-requests.js';

export type OnStep = (done: number, total: number) => void;

const enrolmentsAtOnce = 8;

/** The parts of an import that other services take in. */
export class ImportSteps {
  constructor(
    private readonly client: ServiceClient,
    private readonly ids: LocalIds,
    private readonly context: CommandContext,
    /** Rows were left out as bad. */
    private readonly partial: boolean,
    /** Id of the desk that brings its own files in. */
    private readonly ofDesk: string | undefined,
  ) {}

  async locations(set: FileSet, happenedAt: string, onStep: OnStep): Promise<number> {
    const { partial, ofDesk } = this;
    let [appended, done] = [0, 0];
    for (const request of locationRequests(set, this.ids, happenedAt, ofDesk)) {
      appended += (await this.client.ask(importLocations, { ...request, partial }, this.context)).appended;
      done += request.locations.length;
      onStep(done, set.locations.length);
    }
    return appended;
  }

  async offers(planned: readonly PlannedRequest[], onStep: OnStep): Promise<number> {
    const questions = historyRequests(planned, this.ids);
    const total = questions.reduce((sum, { requests }) => sum + requests.length, 0);
    let [appended, done] = [0, 0];
    for (const question of questions) {
      appended += (await this.client.ask(importOfferHistory, question, this.context)).appended;
      done += question.requests.length;
      onStep(done, total);
    }
    return appended;
  }

  async enrolments(
    set: FileSet,
    planned: readonly PlannedRequest[],
    elsewhereNow: ReadonlySet<string>,
    onStep: OnStep,
  ): Promise<{ appended: number; overfilled: OverfilledHalfDay[]; elsewhere: number }> {
    const { partial } = this;
    const { requests, elsewhere } = enrolmentRequests(set, planned, this.ids, elsewhereNow);
    const answers = [];
    for (const some of chunks(requests, enrolmentsAtOnce)) {
      const asked = some.map((request) =>
        this.client.ask(importEnrolments, { ...request, partial }, this.context),
      );
      answers.push(...(await Promise.all(asked)));
      onStep(answers.length, requests.length);
    }
    return {
      appended: answers.reduce((sum, answer) => sum + answer.appended, 0),
      overfilled: answers.flatMap(({ overfilled }) => overfilled),
      elsewhere,
    };
  }
}
