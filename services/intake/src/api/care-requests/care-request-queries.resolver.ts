import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import {
  AfterPosition,
  connectionOf,
  pageOptions,
  type RequestContext,
  requireRole,
} from '@samenloket/platform';
import { FileReader } from '../../application/open-file/file-reader.js';
import { OrganiserAccess } from '../../application/open-file/organiser-access.js';
import { IntakeViews } from '../../read-models/views.js';
import { CareRequestListArguments, OfRequestArguments, OneArguments } from '../inputs/list-arguments.js';
import { careRequestNode } from './care-request.node.js';
import { listQuery } from './care-request-lists.js';
import { SealedCursors } from './sealed-cursors.js';

@Resolver()
export class CareRequestQueriesResolver {
  constructor(
    private readonly views: IntakeViews,
    private readonly files: FileReader,
    private readonly organisers: OrganiserAccess,
    private readonly cursors: SealedCursors,
  ) {}

  @Query()
  async careRequest(@Args() { id, afterPosition }: OneArguments, @Context() context: RequestContext) {
    await this.views.careRequests.waitFor(afterPosition ?? 0);
    const file = await this.files.find(context, id);
    return file ? careRequestNode(file) : null;
  }

  /** A page may hold fewer than asked: requests that are not released yet are left out of it. */
  @Query()
  async careRequests(@Args() asked: CareRequestListArguments, @Context() context: RequestContext) {
    const list = this.cursors.opened(asked);
    const query = await listQuery(context, list, this.organisers);
    await this.views.careRequests.waitFor(list.afterPosition ?? 0);
    const page = await this.views.careRequests.current().find({ ...query, ...pageOptions(list) });
    const requests = page.documents.map(({ doc }) => doc);
    const readable = await this.files.readable(context, requests);
    // Who is found by a name is known by that name, whatever else is asked.
    if (list.filter?.text) await Promise.all(readable.map((file) => this.files.recordOpening(context, file)));
    const nodes = new Map(readable.map((file) => [file.request.requestId, careRequestNode(file)]));
    const connection = this.cursors.sealed(connectionOf(page, list, (_doc, id) => nodes.get(id)));
    const edges = connection.edges.filter(({ node }) => node !== undefined);
    return { ...connection, edges, nodes: edges.map(({ node }) => node) };
  }

  @Query()
  async myRequests(@Args() { afterPosition }: AfterPosition, @Context() context: RequestContext) {
    const { role, familyId, referrerId } = requireRole(context, 'parent', 'referrer');
    const own = role === 'parent' ? { familyId } : { referrerId };
    const [path, id] = Object.entries(own)[0] ?? [];
    if (path === undefined || id === undefined) return [];
    await this.views.careRequests.waitFor(afterPosition ?? 0);
    const { documents } = await this.views.careRequests.current().find({
      filter: { [path]: id },
      sort: { path: 'facts.askedOn', direction: 'asc' },
    });
    const files = await this.files.readable(
      context,
      documents.map(({ doc }) => doc),
    );
    return files.map(careRequestNode);
  }

  @Query()
  async accessLog(
    @Args() { requestId, afterPosition }: OfRequestArguments,
    @Context() context: RequestContext,
  ) {
    requireRole(context, 'parent', 'deskWorker');
    await this.views.accessLog.waitFor(afterPosition ?? 0);
    const file = await this.files.find(context, requestId);
    if (file?.level !== 'file') {
      throw new DomainError('FORBIDDEN', 'Only the family and its desk see who opened the file.');
    }
    return (await this.views.accessLog.current().get(requestId))?.doc.accesses ?? [];
  }
}
