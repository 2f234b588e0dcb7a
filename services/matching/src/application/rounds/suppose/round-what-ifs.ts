import { DomainError } from '@samenloket/event-sourcing';
import type { RoundContent } from '../../../domain/round-content/round-content.js';
import type { RoundResult } from '../../../domain/round-content/round-result.js';
import { compareResults, type Comparison } from '../../../domain/round-content/what-if/compare-results.js';
import { type OtherPlaces, withOtherPlaces } from '../../../domain/round-content/what-if/other-places.js';
import { loadRuleSets } from '../../../domain/priority/rule-sets.js';
import type { RuleSet } from '../../../domain/priority/rule-set.js';
import type { AgreementsSource } from '../../../read-models/desk-agreements/agreed-terms.js';
import { DeskTerms } from '../../../read-models/desk-agreements/agreed-terms.js';
import type { RoundDocument } from '../../../read-models/rounds/rounds.view.js';
import { type CollectParts, RoundSnapshotCollector } from '../collect/round-snapshot-collector.js';
import { encodeContent } from '../content/content-text.js';
import { decodeResult } from '../content/result-text.js';
import type { RoundContents } from '../round-contents/round-contents.js';
import type { ComputeRound, RoundKeys } from '../round-work.js';
import { SupposedAgreements, type SupposedSetting } from './supposed-agreements.js';

/** What would be otherwise in a whole round. */
export interface SupposedRound {
  readonly places?: readonly OtherPlaces[];
  readonly settings?: readonly SupposedSetting[];
  /** All rule sets, in the place of those that hold. */
  readonly ruleSets?: readonly RuleSet[];
}

export interface WhatIfParts {
  readonly contents: Pick<RoundContents, 'contentOf' | 'resultOf'>;
  readonly compute: ComputeRound;
  readonly collect: Omit<CollectParts, 'terms' | 'sets'>;
  readonly agreements: AgreementsSource;
  /** Its seed, its numbers and the day on which it was frozen. */
  readonly keysOf: (round: RoundDocument) => RoundKeys;
}

/** A round once more under other places, agreements or rules, beside the round as it is. Nothing of it is kept. */
export class RoundWhatIfs {
  constructor(private readonly parts: WhatIfParts) {}

  /**
   * Other places: the frozen round with those. Other agreements or rules need facts that are not frozen: both sides are
   * then collected anew, from what is known now, so that they differ in nothing else.
   *
   * @throws DomainError RULE_VIOLATED while it is not computed, or when facts are needed and it is published already;
   * BAD_INPUT for a setting that no desk can agree on, NOT_FOUND for a place group that is not in it
   */
  async of(round: RoundDocument, supposed: SupposedRound): Promise<Comparison> {
    const { places = [], settings = [], ruleSets } = supposed;
    const known = await this.parts.contents.resultOf(round);
    if (!known) throw notYet('it is not computed yet. Ask again when it is');
    if (settings.length === 0 && !ruleSets) {
      const content = await this.parts.contents.contentOf(round);
      return compareResults(known, await this.computed(round, withOtherPlaces(content, places)));
    }
    if (round.status === 'publishing' || round.status === 'published')
      throw notYet('its places are offered already. Suppose other places instead');
    const before = await this.collected(round, {});
    const after = withOtherPlaces(
      await this.collected(round, { settings, ...(ruleSets && { ruleSets }) }),
      places,
    );
    return compareResults(await this.computed(round, before), await this.computed(round, after));
  }

  private collected(round: RoundDocument, { settings = [], ruleSets }: SupposedRound): Promise<RoundContent> {
    const { collect, agreements, keysOf } = this.parts;
    const terms = new DeskTerms(new SupposedAgreements(agreements, settings));
    const sets = ruleSets && loadRuleSets(ruleSets);
    const collector = new RoundSnapshotCollector({ ...collect, terms, ...(sets && { sets }) });
    const { roundId, announcement, places } = round;
    const locationIds = places?.locationIds;
    return collector.collect(
      { ...announcement, roundId, ...(locationIds && { locationIds }) },
      keysOf(round),
    );
  }

  private async computed({ deviations }: RoundDocument, content: RoundContent): Promise<RoundResult> {
    const { result } = await this.parts.compute({ inputs: await encodeContent(content), deviations });
    return decodeResult(result);
  }
}

function notYet(why: string): DomainError {
  return new DomainError('RULE_VIOLATED', `Nothing can be supposed of this round now: ${why}.`);
}
