import type { RequestContext } from '@samenloket/platform';
import { writtenCarePattern } from '@samenloket/regional';
import type { FileReader } from '../../application/open-file/file-reader.js';
import { type CallLine, type CallList, callStates } from '../../application/sudden-closure/call-lists.js';
import type { IntakeViews } from '../../read-models/views.js';
import { careRequestNode } from '../care-requests/care-request.node.js';

/** A call list as a desk sees it: of a child of another desk that there is one, and how far it is. */
export class CallListAnswers {
  constructor(
    private readonly views: IntakeViews,
    private readonly files: FileReader,
  ) {}

  async of(list: CallList, context: RequestContext) {
    const { closureId, locationId, deskId, from, legalGround, lines } = list;
    const count = (state: (typeof callStates)[number]) => lines.filter((line) => line.state === state).length;
    return {
      closureId,
      location: { id: locationId },
      deskId,
      from,
      legalGround,
      children: lines.length,
      progress: Object.fromEntries(callStates.map((state) => [state, count(state)])),
      lines: await this.linesOf(lines, context),
    };
  }

  private async linesOf(lines: readonly CallLine[], context: RequestContext) {
    const ids = lines.flatMap(({ requestId, child }) => [requestId ?? [], child?.requestId ?? []].flat());
    const documents = await this.views.careRequests.current().getMany([...new Set(ids)]);
    const files = await this.files.readable(
      context,
      documents.map(({ doc }) => doc),
    );
    const nodes = new Map(files.map((file) => [file.request.requestId, careRequestNode(file)]));
    return lines.map(({ entryId, deskId, state, child, listed, requestId, way, calls }) => {
      const pattern = child?.pattern ?? listed?.pattern;
      return {
        id: entryId,
        deskId,
        state,
        way: way ?? null,
        lastCallId: calls?.at(-1)?.callId ?? null,
        request: nodes.get(requestId ?? '') ?? null,
        earlierRequest: nodes.get(child?.requestId ?? '') ?? null,
        hasFile: requestId !== undefined,
        birthMonth: child?.birthMonth ?? listed?.birthMonth ?? null,
        start: child?.start ?? null,
        pattern: pattern ? writtenCarePattern(pattern) : null,
        legalGround: listed?.legalGround ?? null,
      };
    });
  }
}
