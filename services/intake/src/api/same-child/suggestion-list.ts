import type { DuplicateSuggestionDoc } from '../../read-models/duplicate-suggestions/duplicate-suggestions.view.js';
import type { IntakeViews } from '../../read-models/views.js';

/** Suggestions with the numbers of their requests. */
export class SuggestionList {
  constructor(private readonly views: IntakeViews) {}

  async ofDesk(deskId: string) {
    const { documents } = await this.views.duplicateSuggestions.current().find({
      filter: { verdict: { $in: ['open', 'confirmed', 'rejected', 'merged'] } },
    });
    const nodes = await Promise.all(documents.map(({ doc }) => this.node(doc)));
    return nodes.filter(
      ({ request, otherRequest }) => request.deskId === deskId || otherRequest.deskId === deskId,
    );
  }

  async node(suggestion: DuplicateSuggestionDoc) {
    const { suggestionId, requestId, otherRequestId, agreeing, confirmedBy, verdict } = suggestion;
    const [request, otherRequest] = await Promise.all([
      this.request(requestId),
      this.request(otherRequestId),
    ]);
    return { id: suggestionId, request, otherRequest, agreeing, confirmedBy, verdict };
  }

  private async request(requestId: string) {
    const found = await this.views.careRequests.current().get(requestId);
    const { deskId = '', facts } = found?.doc ?? {};
    return { id: requestId, number: facts?.number ?? '', deskId };
  }
}
