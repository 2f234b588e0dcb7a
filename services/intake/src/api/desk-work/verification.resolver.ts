import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { reaches } from '../../application/open-file/access-level.js';
import type { ReadableFile } from '../../application/open-file/file-reader.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { verificationOf } from '../../domain/care-request/facts/verification.js';
import type { CareRequestNode } from '../care-requests/care-request.node.js';
import { MergedFiles } from './merged-files.js';

/** Whether papers were seen for what a request claims, also those seen for a request that was merged into it. */
@Resolver('CareRequest')
export class VerificationResolver {
  constructor(
    private readonly merged: MergedFiles,
    private readonly desks: DeskDirectory,
  ) {}

  @ResolveField()
  async verification(@Parent() { file }: CareRequestNode, @Context() context: RequestContext) {
    if (!reaches(file.level, 'file')) return null;
    const files = await this.merged.of(file, context);
    const { priorityFacts } = file.request.facts;
    const urgencyProven = await this.urgencyProven(files, file);
    const claims = { priorityFacts, ...(urgencyProven !== undefined && { urgencyProven }) };
    return verificationOf(
      claims,
      files.flatMap(({ request }) => request.declaredFacts),
    );
  }

  /** Undefined when it is not urgent, or when its desk asked no proof on the day of asking. */
  private async urgencyProven(files: readonly ReadableFile[], { request }: ReadableFile) {
    const { facts, deskId } = request;
    if (facts.urgentReason === undefined) return undefined;
    if (files.some((one) => one.request.urgencyProvenOn !== null)) return true;
    const isAsked = await this.desks.settingOn(deskId, 'urgentAttestRequired', facts.askedOn);
    return isAsked === true ? false : undefined;
  }
}
