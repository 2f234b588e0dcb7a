import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { messageContext, type RequestContext, requireRole } from '@samenloket/platform';
import { OrganiserImport } from '../../application/import-organiser/organiser-import.js';
import { CapacityViews } from '../../read-models/capacity-views.js';
import { ImportOrganiserInput } from './import-organiser.input.js';

/** The files of an organiser's own system, as text. */
@Resolver()
export class ImportOrganiserResolver {
  constructor(
    private readonly imports: OrganiserImport,
    private readonly views: CapacityViews,
  ) {}

  @Mutation()
  async importOrganiser(@Args('input') input: ImportOrganiserInput, @Context() context: RequestContext) {
    const { organiserId, enrolments, confirmations } = input;
    if (requireRole(context, 'organiserCoordinator').organiserId !== organiserId) {
      throw new DomainError('FORBIDDEN', 'You do not act for this organiser.');
    }
    const files = {
      ...(typeof enrolments === 'string' && { enrolments: Buffer.from(enrolments) }),
      ...(typeof confirmations === 'string' && { confirmations: Buffer.from(confirmations) }),
    };
    const report = await this.imports.run(organiserId, files, messageContext(context));
    await this.views.show(report.position);
    return report;
  }
}
