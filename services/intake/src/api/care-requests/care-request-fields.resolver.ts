import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { type AccessLevel, reaches } from '../../application/open-file/access-level.js';
import { FileReader } from '../../application/open-file/file-reader.js';
import { type CareRequestNode, careRequestNode } from './care-request.node.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { deskNode } from '../desks/desk.node.js';
import { unknownDesk } from '../../read-models/desks/desks.view.js';

/** The fields of a request that tell who somebody is: shown by right, and recorded when staff asks for them. */
@Resolver('CareRequest')
export class CareRequestFieldsResolver {
  constructor(
    private readonly files: FileReader,
    private readonly desks: DeskDirectory,
  ) {}

  /** For who comes from another service's type: a refusal there is one null, not the end of the whole query. */
  @ResolveReference()
  async reference({ id }: { readonly id: string }, context: RequestContext): Promise<CareRequestNode | null> {
    const file = await this.files.find(context, id);
    return file ? careRequestNode(file) : null;
  }

  @ResolveField()
  async desk(@Parent() { deskId }: CareRequestNode) {
    return deskNode((await this.desks.find(deskId)) ?? unknownDesk(deskId));
  }

  /** Before contact is allowed, names alone. */
  @ResolveField()
  child(@Parent() node: CareRequestNode, @Context() context: RequestContext) {
    const { child } = node.file.request;
    const { firstName, lastName } = child ?? {};
    const shown = this.hasContact(node) ? child : { firstName, lastName };
    return this.opened(node, context, 'named', child && shown);
  }

  @ResolveField()
  applicant(@Parent() node: CareRequestNode, @Context() context: RequestContext) {
    const { applicant } = node.file.request;
    const { firstName, lastName } = applicant ?? {};
    const shown = this.hasContact(node) ? applicant : { firstName, lastName };
    return this.opened(node, context, 'named', applicant && shown);
  }

  @ResolveField()
  remarks(@Parent() node: CareRequestNode, @Context() context: RequestContext) {
    return this.opened(node, context, 'file', node.file.request.remarks);
  }

  @ResolveField()
  closure(@Parent() node: CareRequestNode, @Context() context: RequestContext) {
    return this.opened(node, context, 'file', node.file.request.closure);
  }

  private hasContact({ file }: CareRequestNode): boolean {
    return reaches(file.level, 'contact');
  }

  private async opened<Value>(
    { file }: CareRequestNode,
    context: RequestContext,
    needed: AccessLevel,
    value: Value | null,
  ): Promise<Value | null> {
    if (value === null || !reaches(file.level, needed)) return null;
    await this.files.recordOpening(context, file);
    return value;
  }
}
