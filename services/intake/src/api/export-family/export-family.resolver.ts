import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { AfterPosition, type RequestContext, requireAccount, requireRole } from '@samenloket/platform';
import { IsUUID } from 'class-validator';
import { FamilyExport } from '../../application/export-family/family-export.js';
import { FamilyRights } from '../../application/open-file/family-rights.js';
import { FileReader } from '../../application/open-file/file-reader.js';
import { IntakeViews } from '../../read-models/views.js';

export class ExportFamilyArguments extends AfterPosition {
  @IsUUID() familyId!: string;
}

@Resolver()
export class ExportFamilyResolver {
  constructor(
    private readonly views: IntakeViews,
    private readonly rights: FamilyRights,
    private readonly files: FileReader,
    private readonly families: FamilyExport,
  ) {}

  /** For a family without internet its desk does it, and that opens each of its files. */
  @Query()
  async exportFamily(
    @Args() { familyId, afterPosition }: ExportFamilyArguments,
    @Context() context: RequestContext,
  ) {
    const actor = requireRole(context, 'parent', 'deskWorker');
    requireAccount(actor);
    if (typeof afterPosition === 'number') await this.views.registry.caughtUp(afterPosition);
    const kept = await this.rights.require(actor, familyId);
    for (const request of kept.requests) await this.files.recordOpening(context, { request, level: 'file' });
    const { fileName, mediaType, content } = await this.families.of(familyId, kept);
    return { fileName, mediaType, contentBase64: Buffer.from(content).toString('base64') };
  }
}
