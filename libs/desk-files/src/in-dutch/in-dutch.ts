import { phrases } from './phrases.js';

/** `{1}` is kept as it stands, `[1]` is said in Dutch too. */
const place = /\{(\d)\}|\[(\d)\]/g;

interface Phrase {
  readonly english: RegExp;
  /** Longer texts are not tried: each place is sought from every letter of the one before. */
  readonly longest: number;
  readonly dutch: string;
}

/** Of what is said here: all columns of a file, all agreements. Only phrases with one place have anything that long. */
const [longest, longestOfSeveral] = [1_000, 300];

const known: readonly Phrase[] = phrases.map(([english, dutch]) => ({
  english: patternOf(english),
  dutch,
  longest: english.match(place)?.length === 1 ? longest : longestOfSeveral,
}));

/**
 * What a fault found or what is allowed, for people at a desk. A cell's own text, between quotes, stays as it is; so does
 * what is not known here, or too long to be.
 */
export function inDutch(text: string): string {
  if (/^"[^"]*"$/.test(text)) return text;
  for (const { english, dutch, longest } of known) {
    const parts = text.length > longest ? null : english.exec(text);
    if (!parts) continue;
    return dutch.replace(place, (_, kept?: string, said?: string) =>
      kept === undefined ? inDutch(parts[Number(said)] ?? '') : (parts[Number(kept)] ?? ''),
    );
  }
  return text;
}

function patternOf(english: string): RegExp {
  const escaped = english.replace(/[.*+?^$()|\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replace(place, '(.+)')}$`, 's');
}
