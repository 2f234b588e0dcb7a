import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { messageContext, requireDesk, type RequestContext, requireRole } from '@samenloket/platform';
import { DeskImports } from '../../application/desk-imports/desk-imports.js';
import { FileSetPreview } from '../../application/import-file-set/file-set-preview.js';
import { DeskFilesInput, DeskImportsArguments } from './desk-files.input.js';
import { deskImportNode, previewNode } from './desk-import.nodes.js';
import { uploadedFolder } from './uploaded-folder.js';
import { uploadedMappings } from './uploaded-mappings.js';

/** The files of a desk, brought in by its workers: looked at first, then carried out. */
@Resolver()
export class DeskImportsResolver {
  /** Desks of which this process looks at files: one set at a time, as it all stands in memory. */
  private readonly previewing = new Set<string>();

  constructor(
    private readonly imports: DeskImports,
    private readonly preview: FileSetPreview,
  ) {}

  @Query()
  async previewDeskFiles(
    @Args('input') { deskId, files }: DeskFilesInput,
    @Context() context: RequestContext,
  ) {
    requireDesk(requireRole(context, 'deskWorker'), deskId);
    if (this.previewing.has(deskId)) {
      throw new DomainError('CONFLICT', 'Files of this desk are being looked at. Wait until that is done.');
    }
    this.previewing.add(deskId);
    try {
      const [folder, mappings] = [uploadedFolder(files), await uploadedMappings(files)];
      return previewNode(await this.preview.of(folder, deskId, mappings, messageContext(context)));
    } finally {
      this.previewing.delete(deskId);
    }
  }

  @Query()
  async deskImports(@Args() { deskId, first }: DeskImportsArguments, @Context() context: RequestContext) {
    requireDesk(requireRole(context, 'deskWorker'), deskId);
    return (await this.imports.ofDesk(deskId)).slice(0, first ?? undefined).map(deskImportNode);
  }

  @Mutation()
  async importDeskFiles(
    @Args('input') { deskId, files }: DeskFilesInput,
    @Context() context: RequestContext,
  ) {
    requireDesk(requireRole(context, 'deskWorker'), deskId);
    const [folder, mappings] = [uploadedFolder(files), await uploadedMappings(files)];
    return deskImportNode(await this.imports.start(deskId, folder, mappings, messageContext(context)));
  }
}
