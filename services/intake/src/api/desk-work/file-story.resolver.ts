import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { reaches } from '../../application/open-file/access-level.js';
import { FileReader, type ReadableFile } from '../../application/open-file/file-reader.js';
import { isContact } from '../../domain/care-request/follow-up/follow-up.events.js';
import type { CareRequestDoc } from '../../read-models/care-requests/care-request.doc.js';
import { type CareRequestNode, careRequestNode } from '../care-requests/care-request.node.js';
import { MergedFiles } from './merged-files.js';

/** What was done for a request and what happened to it, together with the requests that were merged into it. */
@Resolver('CareRequest')
export class FileStoryResolver {
  constructor(
    private readonly merged: MergedFiles,
    private readonly files: FileReader,
  ) {}

  @ResolveField()
  async followUps(@Parent() { file }: CareRequestNode, @Context() context: RequestContext) {
    const files = await this.wholeFiles(file, context);
    const opened = files?.filter(({ request }) => request.followUps.length > 0 || request === file.request);
    await Promise.all((opened ?? []).map((one) => this.files.recordOpening(context, one)));
    return files && linesOf(files, ({ followUps }) => followUps);
  }

  @ResolveField()
  async intensity(@Parent() { file }: CareRequestNode, @Context() context: RequestContext) {
    const files = await this.wholeFiles(file, context);
    const all = files?.flatMap(({ request }) => request.followUps);
    return all?.filter(({ action }) => isContact(action)).length ?? null;
  }

  @ResolveField()
  async declaredFacts(@Parent() { file }: CareRequestNode, @Context() context: RequestContext) {
    const files = await this.wholeFiles(file, context);
    return files && files.flatMap(({ request }) => request.declaredFacts);
  }

  @ResolveField()
  async history(@Parent() { file }: CareRequestNode, @Context() context: RequestContext) {
    const files = await this.wholeFiles(file, context);
    return files && linesOf(files, ({ history }) => history);
  }

  @ResolveField()
  async mergedRequests(@Parent() { file }: CareRequestNode, @Context() context: RequestContext) {
    const files = await this.wholeFiles(file, context);
    return files && files.slice(1).map(careRequestNode);
  }

  private async wholeFiles(file: ReadableFile, context: RequestContext) {
    return reaches(file.level, 'file') ? this.merged.of(file, context) : null;
  }
}

/** In the order in which it happened, each with the request it belongs to. */
function linesOf<Line extends { readonly happenedAt: string }>(
  files: readonly ReadableFile[],
  linesIn: (request: CareRequestDoc) => readonly Line[],
) {
  const lines = files.flatMap(({ request }) =>
    linesIn(request).map((line) => ({ ...line, requestId: request.requestId })),
  );
  return files.length === 1
    ? lines
    : lines.sort((one, other) => (one.happenedAt < other.happenedAt ? -1 : 1));
}
