import { askedTogether, refusalText } from '../../../domain/round-explanations/refusal-text.js';
import { deviationText, drawText, outcomeText } from '../../../domain/round-explanations/outcome-text.js';
import { isNumberOf, type RoundContent } from '../../../domain/round-content/round-content.js';
import { jointOf, unitMeant, type UnitWithResult } from '../../../domain/round-content/unit-meant.js';
import type { ChildPlace, Refusal, UnitPlace } from '../../../domain/round-content/round-result.js';
import type { MatchingViews } from '../../../read-models/matching-views.js';
import type { RequestFacts } from '../../../read-models/request-facts/request-facts.js';
import type { RoundDocument } from '../../../read-models/rounds/rounds.view.js';
import { hmacDraw } from '../../draw-lots/hmac-draw.js';
import type { RoundContents } from '../round-contents/round-contents.js';
import type { RoundNumbers } from '../round-numbers/round-numbers.js';

/** Why a family did not get what it wished more; without a refusal: the organiser deviated. */
export interface ExplainedRefusal {
  /** From 1. */
  readonly wish: number;
  readonly locationId: string;
  readonly kind: Refusal['formKind'];
  /** `YYYY-MM`. */
  readonly startMonth: string;
  /** A place together with its siblings, where it may also come alone. */
  readonly together: boolean;
  readonly sentences: readonly string[];
  readonly refusal?: Refusal;
}

export interface RequestOutcome {
  readonly round: RoundDocument;
  readonly content: RoundContent;
  readonly roundNumber: string;
  readonly lot?: string;
  readonly placed?: UnitPlace & { readonly child: ChildPlace };
  readonly sentences: readonly string[];
  readonly refusals: readonly ExplainedRefusal[];
  readonly draw: readonly string[];
}

/** More rounds than this one are history: they are found one by one. */
const mostRounds = 5;
const reviewed = ['computed', 'publishing', 'published'];

/** What rounds gave a request, and why not what it wished more. */
export class RequestOutcomes {
  constructor(
    private readonly views: MatchingViews,
    private readonly contents: RoundContents,
    private readonly numbers: RoundNumbers,
  ) {}

  /** @param published only rounds whose offers are made: what is under review may still change */
  async of(request: RequestFacts, published: boolean): Promise<RequestOutcome[]> {
    const page = await this.views.rounds.current().find({
      filter: {
        'announcement.deskIds': request.deskId,
        status: { $in: published ? ['published'] : reviewed },
      },
      sort: { path: 'announcedAt', direction: 'desc' },
      limit: mostRounds,
    });
    const outcomes = await Promise.all(page.documents.map(({ doc }) => this.in(doc, request.requestId)));
    return outcomes.filter((outcome) => outcome !== undefined);
  }

  /** Nothing when the request took no part in the round. */
  async in(round: RoundDocument, requestId: string): Promise<RequestOutcome | undefined> {
    const result = await this.contents.resultOf(round);
    if (!result) return undefined;
    const content = await this.contents.contentOf(round);
    const roundNumber = this.numbers.numberOf(round.roundId, requestId);
    const meant = unitMeant(content, result, roundNumber);
    if (!meant) return undefined;
    return explained(round, content, { ...meant, joint: jointOf(content, result, meant.unit), roundNumber });
  }
}

/** A child in a round: the unit that it is meant in, and the one of all its siblings when they were split. */
interface ChildInRound extends UnitWithResult {
  readonly joint: UnitWithResult | undefined;
  readonly roundNumber: string;
}

function explained(
  round: RoundDocument,
  content: RoundContent,
  { unit, result, joint, roundNumber }: ChildInRound,
): RequestOutcome {
  const child = result.placed?.children.find(({ number }) => number === roundNumber);
  const placed = result.placed && child && { ...result.placed, child };
  const seed = round.published?.seed;
  const got = placed && {
    ...{ kind: placed.kind, from: placed.child.month, wish: placed.wish + 1 },
    pattern: placed.child.pattern,
    ...offerState(round, content, placed, [unit.id, roundNumber]),
  };
  return {
    ...{ round, content, roundNumber },
    ...(seed !== undefined && { lot: hmacDraw(seed)(roundNumber) }),
    ...(placed && { placed }),
    sentences: outcomeText(got ? { got } : {}),
    refusals: [
      ...deviations(round, { unit, result, joint }),
      ...(joint?.result.refusals ?? []).map((refusal) => explainedRefusal(refusal, content, true)),
      ...result.refusals.map((refusal) => explainedRefusal(refusal, content, false)),
    ],
    draw: drawText(seed !== undefined),
  };
}

function explainedRefusal(refusal: Refusal, { frame }: RoundContent, together: boolean): ExplainedRefusal {
  const { wish, locationId, formKind: kind, startMonth } = refusal;
  const sentences = [...(together ? [askedTogether] : []), ...refusalText(refusal, frame.halfDays)];
  return { wish: wish + 1, locationId, kind, startMonth, together, sentences, refusal };
}

/** An organiser's decision stands in the place of what was refused by priority there. */
function deviations(
  { deviations: standing, announcement }: RoundDocument,
  { unit, result, joint }: Omit<ChildInRound, 'roundNumber'>,
): ExplainedRefusal[] {
  const before = result.placed?.wish ?? unit.wishes.length;
  return standing
    .filter(({ roundNumber }) => isNumberOf(unit, roundNumber) || roundNumber === joint?.unit.id)
    .map(({ locationId, reason }) => ({
      ...{ locationId, kind: 'full' as const, startMonth: announcement.firstMonth, together: false },
      wish: unit.wishes.findIndex(({ location }) => location === locationId) + 1,
      sentences: deviationText(reason),
    }))
    .filter(({ wish }) => wish > 0 && wish <= before);
}

function offerState(
  { publishing, published }: RoundDocument,
  { locations }: RoundContent,
  { locationId }: UnitPlace,
  numbers: readonly string[],
): { offer?: 'made' | 'notConfirmed' | 'notMade' } {
  if (!published) return {};
  const organiserId = locations.find((location) => location.locationId === locationId)?.organiserId;
  if (organiserId === undefined || !publishing?.organiserIds.includes(organiserId))
    return { offer: 'notConfirmed' };
  const isRefused = published.offersRefused.some(({ roundNumber }) => numbers.includes(roundNumber));
  return { offer: isRefused ? 'notMade' : 'made' };
}
