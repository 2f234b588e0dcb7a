import type { RequestContext } from '@samenloket/platform';
import type { FileReader, ReadableFile } from '../../application/open-file/file-reader.js';
import type { IntakeViews } from '../../read-models/views.js';

/** A file with those that were merged into it: one story, of which each line says whose it is. */
export class MergedFiles {
  constructor(
    private readonly views: IntakeViews,
    private readonly files: FileReader,
  ) {}

  /** The file itself first; of the merged ones what this reader may see. */
  async of(file: ReadableFile, context: RequestContext): Promise<readonly ReadableFile[]> {
    const { merged } = file.request;
    if (merged.length === 0) return [file];
    const found = await this.views.careRequests.current().getMany(merged);
    const readable = await this.files.readable(
      context,
      found.map(({ doc }) => doc),
    );
    const further = await Promise.all(readable.map((one) => this.of(one, context)));
    return [file, ...further.flat()];
  }
}
