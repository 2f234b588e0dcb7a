import {
  childrenIn,
  type RoundContent,
  type RoundFrame,
} from '../../../domain/round-content/round-content.js';
import { encodeContent } from '../content/content-text.js';
import type { EncodedText } from '../round-work.js';

/** What a round is about, as it is kept, and what is said of it. */
export interface CollectedRound {
  readonly inputs: EncodedText;
  readonly ruleSets: RoundFrame['ruleSets'];
  readonly groups: number;
  readonly units: number;
  readonly children: number;
}

export async function collectedRound(
  content: RoundContent,
  encode: (content: RoundContent) => Promise<EncodedText> = encodeContent,
): Promise<CollectedRound> {
  const { frame, placeGroups, units } = content;
  const inputs = await encode(content);
  return {
    inputs,
    ruleSets: frame.ruleSets,
    groups: placeGroups.length,
    units: units.length,
    children: childrenIn(content),
  };
}
