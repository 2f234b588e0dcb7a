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
import { type PlacedChild, placedChildren } from './imported-enrolments.js';
import { importedLocations, importedOrganisers } from './imported-locations.js';
import type { LocalIds } from './local-ids.js';

export type OnStep = (done: number, total: number) => void;

const locationsAtOnce = 50;
const historiesAtOnce = 250;
const enrolmentsAtOnce = 8;

/** The parts of an import that other services take in. */
export class ImportSteps {
  constructor(
    private readonly client: ServiceClient,
    private readonly ids: LocalIds,
    private readonly context: CommandContext,
    /** Rows were left out as bad. */
    private readonly partial: boolean,
  ) {}

  async locations(set: FileSet, happenedAt: string, onStep: OnStep): Promise<number> {
    const locations = importedLocations(set, this.ids);
    const organisers = importedOrganisers(set.locations, this.ids);
    let appended = 0;
    for (const [index, some] of chunks(locations, locationsAtOnce).entries()) {
      const request = {
        organisers: index === 0 ? organisers : [],
        locations: some,
        happenedAt,
        partial: this.partial,
      };
      appended += (await this.client.ask(importLocations, request, this.context)).appended;
      onStep(Math.min((index + 1) * locationsAtOnce, locations.length), locations.length);
    }
    return appended;
  }

  async offers(requests: readonly PlannedRequest[], onStep: OnStep): Promise<number> {
    const { deskId } = this.ids;
    const histories = requests
      .filter(({ offers }) => offers.length > 0)
      .map(({ requestId, familyId, offers }) => ({ requestId, deskId, familyId, entries: [...offers] }));
    let [appended, done] = [0, 0];
    for (const some of chunks(histories, historiesAtOnce)) {
      appended += (await this.client.ask(importOfferHistory, { requests: some }, this.context)).appended;
      done += some.length;
      onStep(done, histories.length);
    }
    return appended;
  }

  /** Of every own location, also without children: who is no longer in the files leaves. */
  async enrolments(
    set: FileSet,
    requests: readonly PlannedRequest[],
    onStep: OnStep,
  ): Promise<{ appended: number; overfilled: OverfilledHalfDay[]; elsewhere: number }> {
    const children = requests.flatMap(({ requestId, birthMonth, offers }) =>
      placedChildren(requestId, birthMonth, offers),
    );
    const byLocation = Map.groupBy(children, ({ locationId }) => locationId);
    const own = set.locations.map(({ id }) => this.ids.ownLocation(id));
    const answers = [];
    for (const some of chunks(own, enrolmentsAtOnce)) {
      answers.push(...(await Promise.all(some.map((id) => this.enrolmentsAt(id, byLocation.get(id) ?? [])))));
      onStep(answers.length, own.length);
    }
    const placedHere = own.reduce((sum, id) => sum + (byLocation.get(id)?.length ?? 0), 0);
    return {
      appended: answers.reduce((sum, answer) => sum + answer.appended, 0),
      overfilled: answers.flatMap(({ overfilled }) => overfilled),
      elsewhere: children.length - placedHere,
    };
  }

  private enrolmentsAt(locationId: string, children: readonly PlacedChild[]) {
    const enrolments = children.map(({ enrolment }) => enrolment);
    return this.client.ask(importEnrolments, { locationId, enrolments, partial: this.partial }, this.context);
  }
}

export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
