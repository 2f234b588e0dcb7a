import { fileURLToPath } from 'node:url';
import { ClearCodec } from '@samenloket/event-store';
import { TranslatedFeed } from '@samenloket/messaging';
import {
  createSubgraph,
  type RunningService,
  type ServicePorts,
  ServiceWork,
  workCatalogues,
  workResolver,
} from '@samenloket/platform';
import { ViewRegistry } from '@samenloket/read-models';
import { ReportingModule } from './app.module.js';
import { Filings, yearlyReportCategory } from './application/file-yearly-report/filings.js';
import { ReportSources } from './application/report-sources.js';
import { ReportTraces } from './application/report-trace/report-traces.js';
import { YearlyReports } from './application/yearly-reports.js';
import { yearlyReportEvents, type YearlyReportEvent } from './domain/yearly-report/events.js';
import { reportedDesks } from './read-models/reported-desks/reported-desks.view.js';
import { reportedRequests } from './read-models/reported-requests/reported-requests.view.js';

const name = 'reporting';
const schemaFiles = ['./api/schema.graphql', './api/work.graphql'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

export interface RunningReporting extends RunningService {
  readonly reports: YearlyReports;
}

/** The reporting service: read models over the feeds of intake and matching, and the filed reports. */
export async function createReporting(ports: ServicePorts): Promise<RunningReporting> {
  const { eventStore, documents, leases, feeds, clock, tokens, log } = ports;
  const sources = [feeds.of('intake'), feeds.of('matching')];
  const views = new ViewRegistry({ documents, leases, feeds: sources, clock, log });
  const codec = new ClearCodec<YearlyReportEvent>(yearlyReportEvents);
  const counted = new ReportSources(eventStore, views.add(reportedDesks), views.add(reportedRequests));
  const reports = new YearlyReports(counted, new Filings(eventStore, codec, clock), clock);
  const traces = new ReportTraces(counted, clock);
  const work = new ServiceWork({ name, views, processes: [], scans: [] }, ports);
  const module = ReportingModule.of(reports, traces, [workResolver(name, work)]);
  const subgraph = await createSubgraph({ name, module, typePaths: schemaFiles, tokens, log });
  return {
    name,
    typeDefs: subgraph.typeDefs,
    schema: subgraph.schema,
    contextFor: subgraph.contextFor,
    app: subgraph.app,
    // A filed report concerns nobody else yet: the feed moves on with the store and holds no events.
    feed: new TranslatedFeed(name, eventStore, [yearlyReportCategory], () => undefined),
    views,
    processes: [],
    catalogues: { [yearlyReportCategory]: yearlyReportEvents, ...workCatalogues },
    work,
    reports,
    start: () => views.start(),
    stop: async () => {
      await views.stop();
      await subgraph.close();
    },
  };
}
