import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import { reaches } from '../../application/open-file/access-level.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { nextSteps } from '../../read-models/timeline/next-steps.js';
import { textOf } from '../../read-models/timeline/timeline-texts.js';
import type { TimelineDoc } from '../../read-models/timeline/timeline.doc.js';
import { IntakeViews } from '../../read-models/views.js';
import type { CareRequestNode } from '../care-requests/care-request.node.js';

/** What happened and what comes next, for the family and who has its whole file. Names no person. */
@Resolver('CareRequest')
export class TimelineResolver {
  constructor(
    private readonly views: IntakeViews,
    private readonly desks: DeskDirectory,
    private readonly clock: Clock,
  ) {}

  @ResolveField()
  async timeline(@Parent() node: CareRequestNode) {
    const doc = await this.docOf(node);
    if (!doc) return null;
    const names = await this.placeNames(doc.entries.map(({ locationId }) => locationId));
    return Promise.all(
      doc.entries.map(async (entry) => {
        const { happenedAt, what, by, locationId, facts } = entry;
        const place = placeOf(locationId, names);
        const desk =
          facts.deskId === undefined ? null : ((await this.desks.find(facts.deskId))?.name ?? null);
        return { happenedAt, what, by, place, text: textOf(entry, { place: place?.name ?? null, desk }) };
      }),
    );
  }

  @ResolveField()
  async nextSteps(@Parent() node: CareRequestNode) {
    const doc = await this.docOf(node);
    if (!doc) return null;
    const { status, closure, wantedStart, facts, deskId } = node.file.request;
    const today = brusselsDateOf(this.clock.now().toISOString());
    const [organiserTermDays, visibleMonthsBeforeStart] = await Promise.all([
      this.desks.settingOn(deskId, 'organiserTermDays', today),
      this.desks.settingOn(deskId, 'visibleMonthsBeforeStart', today),
    ]);
    const steps = nextSteps(doc, {
      ...{ status, outcome: closure?.outcome ?? null, wantedStart, facts, today },
      organiserTermDays: typeof organiserTermDays === 'number' ? organiserTermDays : null,
      visibleMonthsBeforeStart:
        typeof visibleMonthsBeforeStart === 'number' ? visibleMonthsBeforeStart : null,
    });
    const names = await this.placeNames(steps.map(({ locationId }) => locationId));
    return steps.map(({ what, dueOn, locationId, text }) => {
      const place = placeOf(locationId, names);
      return { what, dueOn, place, text: text(place?.name ?? 'de opvang') };
    });
  }

  private async docOf({ file }: CareRequestNode): Promise<TimelineDoc | undefined> {
    if (!reaches(file.level, 'file')) return undefined;
    const { requestId } = file.request;
    const found = await this.views.timeline.current().get(requestId);
    return found?.doc ?? { requestId, entries: [], offers: [], question: null };
  }

  private async placeNames(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const known = [...new Set(ids.filter((id) => id !== null))];
    const found = await this.views.locationNames.current().getMany(known);
    return new Map(found.map(({ id, doc }) => [id, doc.name]));
  }
}

function placeOf(locationId: string | null, names: ReadonlyMap<string, string>) {
  return locationId === null ? null : { id: locationId, name: names.get(locationId) ?? null };
}
