/** A row by its headings; an empty cell is an empty text. */
export type Row = Readonly<Record<string, string>>;

/** Rows of a file with `;` between fields and RFC 4180 quotes, below a heading. */
export function recordsOf(text: string): Row[] {
  const [heading = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''));
  return rows
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => Object.fromEntries(heading.map((name, place) => [name, cells[place] ?? ''])));
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  // One cell with what ends it: quoted with doubled quotes inside, or plain.
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r?\n|$)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '') break;
    if (end !== ';') rows.push([]);
  }
  return rows;
}
