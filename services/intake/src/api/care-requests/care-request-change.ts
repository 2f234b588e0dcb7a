import type { RequestContext } from '@samenloket/platform';
import type { ChangedRequest } from '../../application/change-care-request/change-care-request.command.js';
import type { FileReader } from '../../application/open-file/file-reader.js';
import type { IntakeViews } from '../../read-models/views.js';
import { careRequestNode } from './care-request.node.js';

/** The answer of a mutation: the request as it is now, for who may see it. */
export class CareRequestChanges {
  constructor(
    private readonly views: IntakeViews,
    private readonly files: FileReader,
  ) {}

  async answer({ requestId, position }: ChangedRequest, context: RequestContext) {
    await this.views.careRequests.waitFor(position);
    const found = await this.views.careRequests.current().get(requestId);
    const [file] = await this.files.readable(context, found ? [found.doc] : []);
    return { id: requestId, position, careRequest: file ? careRequestNode(file) : null };
  }
}
