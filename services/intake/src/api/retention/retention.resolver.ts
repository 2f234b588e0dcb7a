import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import {
  connectionOf,
  ListArguments,
  pageOptions,
  type RequestContext,
  requireRole,
} from '@samenloket/platform';
import type { RetentionReportDoc } from '../../read-models/retention-reports/retention-reports.view.js';
import { IntakeViews } from '../../read-models/views.js';

/** What the retention erased, last first: numbers alone. A desk sees its own. */
@Resolver()
export class RetentionResolver {
  constructor(private readonly views: IntakeViews) {}

  @Query()
  async retentionReports(@Args() list: ListArguments, @Context() context: RequestContext) {
    const actor = requireRole(context, 'operator', 'deskWorker');
    await this.views.retentionReports.waitFor(list.afterPosition ?? 0);
    const page = await this.views.retentionReports.current().find({
      filter: { status: 'completed' },
      sort: { path: 'startedAt', direction: 'desc' },
      ...pageOptions(list),
    });
    const ownDesks = actor.role === 'operator' ? undefined : actor.deskIds;
    return connectionOf(page, list, (doc) => reportNode(doc, ownDesks));
  }
}

function reportNode(
  { runId, completedAt, families, counts }: RetentionReportDoc,
  ownDesks?: readonly string[],
) {
  const shown = counts.filter(({ deskId }) => ownDesks?.includes(deskId) ?? true);
  return { id: runId, completedAt, families: ownDesks ? null : families, counts: shown };
}
