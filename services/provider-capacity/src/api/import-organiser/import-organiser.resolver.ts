import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { inDutch, type OrganiserFile, organiserFileNames, type OrganiserFiles } from '@samenloket/desk-files';
import { DomainError } from '@samenloket/event-sourcing';
import { messageContext, type RequestContext, requireRole } from '@samenloket/platform';
import { OrganiserImport } from '../../application/import-organiser/organiser-import.js';
import { CapacityViews } from '../../read-models/capacity-views.js';
import { ImportOrganiserInput } from './import-organiser.input.js';

/** The files of an organiser's own system, as text or as workbooks. */
@Resolver()
export class ImportOrganiserResolver {
  constructor(
    private readonly imports: OrganiserImport,
    private readonly views: CapacityViews,
  ) {}

  /** Nothing is stored. Faults are in the Dutch of who made the files. */
  @Query()
  async previewOrganiserFiles(
    @Args('input') input: ImportOrganiserInput,
    @Context() context: RequestContext,
  ) {
    requireOrganiser(input, context);
    const { faults, ...preview } = await this.imports.preview(input.organiserId, filesOf(input));
    return {
      ...preview,
      faults: faults.map(({ file, row, column, found, allowed }) => ({
        file: file.startsWith(organiserFileNames.enrolments) ? 'enrolments' : 'confirmations',
        ...{ row, column },
        found: inDutch(found),
        allowed: inDutch(allowed),
      })),
    };
  }

  @Mutation()
  async importOrganiser(@Args('input') input: ImportOrganiserInput, @Context() context: RequestContext) {
    requireOrganiser(input, context);
    const report = await this.imports.run(input.organiserId, filesOf(input), messageContext(context));
    await this.views.show(report.position);
    return report;
  }
}

function requireOrganiser({ organiserId }: ImportOrganiserInput, context: RequestContext): void {
  if (requireRole(context, 'organiserCoordinator').organiserId !== organiserId) {
    throw new DomainError('FORBIDDEN', 'You do not act for this organiser.');
  }
}

function filesOf(input: ImportOrganiserInput): OrganiserFiles {
  const enrolments = fileOf(input.enrolments, input.enrolmentsXlsx);
  const confirmations = fileOf(input.confirmations, input.confirmationsXlsx);
  return { ...(enrolments && { enrolments }), ...(confirmations && { confirmations }) };
}

function fileOf(
  text: string | null | undefined,
  workbook: string | null | undefined,
): OrganiserFile | undefined {
  if (typeof workbook !== 'string') {
    return typeof text === 'string' ? { source: Buffer.from(text), format: 'csv' } : undefined;
  }
  if (typeof text === 'string') {
    throw new DomainError('BAD_INPUT', 'Give a file once: as text, or as a workbook.');
  }
  return { source: Buffer.from(workbook, 'base64'), format: 'xlsx' };
}
