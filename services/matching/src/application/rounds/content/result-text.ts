import type { RoundResult, UnitResult } from '../../../domain/round-content/round-result.js';
import type { EncodedText } from '../round-work.js';
import { packLines, unpackLines } from './packed-text.js';

/**
 * A result as lines of JSON: all that holds for the whole round on the first, then one line for each unit. `resultOf`
 * gives the fields in a fixed order, so that the same result is always the same text.
 */
export function encodeResult(result: RoundResult): Promise<EncodedText> {
  return packLines(linesOf(result));
}

/** @throws DomainError RULE_VIOLATED when the text is not the one with this hash */
export async function decodeResult(encoded: EncodedText): Promise<RoundResult> {
  let head: Omit<RoundResult, 'units'> | undefined;
  const units: UnitResult[] = [];
  for await (const lines of unpackLines(encoded)) {
    for (const line of lines) {
      if (head) units.push(JSON.parse(line) as UnitResult);
      else head = JSON.parse(line) as Omit<RoundResult, 'units'>;
    }
  }
  if (!head) throw new Error('A result of a round without its first line cannot be read.');
  return { ...head, units };
}

function* linesOf({ units, ...head }: RoundResult): Generator<string> {
  yield JSON.stringify(head);
  for (const unit of units) yield JSON.stringify(unit);
}
