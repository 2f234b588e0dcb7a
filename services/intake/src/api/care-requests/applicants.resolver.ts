import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import { reaches } from '../../application/open-file/access-level.js';
import { FileReader } from '../../application/open-file/file-reader.js';
import { given } from '../inputs/given.js';
import { AddApplicantArguments, RemoveApplicantArguments } from '../inputs/request-arguments.js';
import type { CareRequestNode } from './care-request.node.js';
import { FamilyChanges } from './family-changes.js';

/** Several persons who act for one request: two parents, a guardian. */
@Resolver('CareRequest')
export class ApplicantsResolver {
  constructor(
    private readonly changes: FamilyChanges,
    private readonly files: FileReader,
  ) {}

  @Mutation()
  addApplicant(@Args() { id, applicant }: AddApplicantArguments, @Context() context: RequestContext) {
    return this.changes.carryOut(context, id, () => ({
      type: 'AddApplicant',
      applicantId: randomUUID(),
      applicant: given(applicant),
    }));
  }

  @Mutation()
  removeApplicant(@Args() { id, applicantId }: RemoveApplicantArguments, @Context() context: RequestContext) {
    return this.changes.carryOut(context, id, () => ({ type: 'RemoveApplicant', applicantId }));
  }

  @ResolveField()
  async otherApplicants(@Parent() { file }: CareRequestNode, @Context() context: RequestContext) {
    if (!reaches(file.level, 'contact')) return null;
    const { otherApplicants } = file.request;
    if (otherApplicants.length > 0) await this.files.recordOpening(context, file);
    return otherApplicants.map(({ applicantId: id, applicant }) => ({ id, details: applicant }));
  }
}
