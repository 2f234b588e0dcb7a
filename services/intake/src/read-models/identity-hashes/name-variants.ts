import { searchText } from '../search-text.js';

/** Words that belong to many names and tell none apart. */
const particles = new Set(
  'van von den der de het ter ten te in op la le les du des da dos el al ben abou bin ibn'.split(' '),
);

/** Letters that no accent makes out of another one. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
};

/** Spellings of one sound in Flemish names, in the order in which they are replaced. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ij|ei|ey/g, 'y'],
  [/i/g, 'y'],
  [/ae/g, 'a'],
  [/ouw|auw|au/g, 'ou'],
  [/ph/g, 'f'],
  [/([dtgrc])h/g, '$1'],
  [/ck|c(?![eiy])|q/g, 'k'],
  [/c|z/g, 's'],
  [/x/g, 'ks'],
  [/d(?=t|$)/g, 't'],
  [/(.)\1+/g, '$1'],
];

/** Below this one letter more or less makes another name: Mia and Mila, Noor and Nora. */
const fewestLettersForOneOut = 5;
const fewestLettersOfPart = 3;

/** Without accents, capitals, spaces and signs. */
export function plainName(name: string): string {
  return searchText(name.toLowerCase().replace(/[ßøłæœđı]/g, (letter) => letters[letter] ?? letter));
}

/** As it sounds: Dhondt, D'Hont and Dhond are one. */
export function soundOfName(name: string): string {
  return spellings.reduce((sound, [from, to]) => sound.replace(from, to), plainName(name));
}

/**
 * Two names whose variants share one may be one name written otherwise: by its sound, as one half of a double name,
 * or with one letter wrong, missing, too many or changed places.
 */
export function nameVariants(name: string): readonly string[] {
  const whole = plainName(name);
  if (whole === '') return [];
  return [...new Set([...roughVariants(name), ...withOneLetterOut(whole)])];
}

/** The whole, its parts and their sounds: without those that allow for a wrong letter. */
export function roughVariants(name: string): readonly string[] {
  const whole = plainName(name);
  if (whole === '') return [];
  return [
    ...new Set([
      whole,
      soundOfName(name),
      ...partsOf(name).flatMap((part) => [plainName(part), soundOfName(part)]),
    ]),
  ];
}

/** A number tells apart what is not named yet: Kind 1 and Kind 2. */
function partsOf(name: string): readonly string[] {
  if (/\p{N}/u.test(name)) return [];
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const telling = words.filter(
    (word) => !particles.has(word) && plainName(word).length >= fewestLettersOfPart,
  );
  return telling.length < words.length || telling.length > 1 ? telling : [];
}

function withOneLetterOut(name: string): readonly string[] {
  if (name.length < fewestLettersForOneOut) return [];
  const shorter = Array.from(name, (letter, index) =>
    /\p{L}/u.test(letter) ? [name.slice(0, index) + name.slice(index + 1)] : [],
  );
  return shorter.flat();
}
