import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import { reaches } from '../../application/open-file/access-level.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { FamilyTimelines, placeOf } from '../../application/tell-timeline/family-timelines.js';
import { nextSteps } from '../../read-models/timeline/next-steps.js';
import type { CareRequestNode } from '../care-requests/care-request.node.js';

/** What happened and what comes next, for the family and who has its whole file. Names no person. */
@Resolver('CareRequest')
export class TimelineResolver {
  constructor(
    private readonly timelines: FamilyTimelines,
    private readonly desks: DeskDirectory,
    private readonly clock: Clock,
  ) {}

  @ResolveField()
  timeline(@Parent() { file }: CareRequestNode) {
    return reaches(file.level, 'file') ? this.timelines.of(file.request.requestId) : null;
  }

  @ResolveField()
  async nextSteps(@Parent() node: CareRequestNode) {
    if (!reaches(node.file.level, 'file')) return null;
    const doc = await this.timelines.docOf(node.file.request.requestId);
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
    const names = await this.timelines.placeNames(steps.map(({ locationId }) => locationId));
    return steps.map(({ what, dueOn, locationId, text }) => {
      const place = placeOf(locationId, names);
      return { what, dueOn, place, text: text(place?.name ?? 'de opvang') };
    });
  }
}
