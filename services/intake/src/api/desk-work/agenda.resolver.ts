import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '@samenloket/event-sourcing';
import {
  connectionOf,
  pageOptions,
  requireDesk,
  type RequestContext,
  requireRole,
} from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import { FileReader, type ReadableFile } from '../../application/open-file/file-reader.js';
import { IntakeViews } from '../../read-models/views.js';
import { careRequestNode } from '../care-requests/care-request.node.js';
import { AgendaArguments } from '../inputs/desk-work.input.js';
import { agendaQuery } from './agenda-query.js';

interface AgendaItem {
  readonly file: ReadableFile;
}

/** What the colleagues of a desk have to do, the first due first. For an erased family nothing is left to do. */
@Resolver('AgendaItem')
export class AgendaResolver {
  constructor(
    private readonly views: IntakeViews,
    private readonly files: FileReader,
    private readonly clock: Clock,
  ) {}

  @Query()
  async deskAgenda(@Args() list: AgendaArguments, @Context() context: RequestContext) {
    const actor = requireRole(context, 'deskWorker');
    requireDesk(actor, list.deskId);
    await this.views.careRequests.waitFor(list.afterPosition ?? 0);
    const query = agendaQuery(list, actor, brusselsDateOf(this.clock.now().toISOString()));
    const page = await this.views.careRequests.current().find({ ...query, ...pageOptions(list) });
    const files = await this.files.readable(
      context,
      page.documents.map(({ doc }) => doc).filter(({ erased }) => !erased),
    );
    const items = new Map(files.map((file) => [file.request.requestId, itemOf(file)]));
    const connection = connectionOf(page, list, (_doc, id) => items.get(id));
    const edges = connection.edges.filter(({ node }) => node !== undefined);
    return { ...connection, edges, nodes: edges.map(({ node }) => node) };
  }

  /** What is to be done may name anybody: who asks for it opens the file. */
  @ResolveField()
  async steps(@Parent() { file }: AgendaItem, @Context() context: RequestContext) {
    await this.files.recordOpening(context, file);
    return file.request.followUps.flatMap(({ nextStep }) => (nextStep && !nextStep.doneAt ? [nextStep] : []));
  }
}

function itemOf(file: ReadableFile) {
  const { requestId, nextDueOn } = file.request;
  return { id: requestId, file, request: careRequestNode(file), dueOn: nextDueOn };
}
