/** Text as it is searched: small letters without accents, one space between words. */
export function searchText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The rest of the text from each of its words on, so that the start of any word finds it: "ons huis" and "huis". */
export function searchTerms(text: string): string[] {
  const words = searchText(text).split(' ');
  return words.map((_, index) => words.slice(index).join(' ')).filter(Boolean);
}
