/** What the fonts that every PDF reader has can show: Latin-1 and what Windows adds to it. */
const printable = /[\n\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;
const withoutMark: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  '\u202f': ' ',
  '\u2011': '-',
};

/** The text as a letter can show it: `Şahin` becomes `Sahin`, a letter of another script a question mark. */
export function asPrinted(text: string): string {
  return [...text.normalize('NFC')].map(printed).join('');
}

function printed(character: string): string {
  if (printable.test(character)) return character;
  const bare = withoutMark[character] ?? character.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return [...bare].every((each) => printable.test(each)) ? bare : '?';
}
