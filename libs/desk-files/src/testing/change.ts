/** Changes the text of one file of the small set. */
export type Change = (text: string) => string;

/** Puts a value in one cell; `row` as a person counts, the heading is 1. Headings are found in the text itself. */
export function cell(row: number, column: string, value: string): Change {
  return (text) => {
    const lines = text.split('\n');
    const place = (lines[0] ?? '').split(';').indexOf(column);
    const cells = (lines[row - 1] ?? '').split(';');
    if (place < 0 || cells.length <= place) throw new Error(`No cell in row ${row}, column ${column}`);
    cells[place] = value;
    lines[row - 1] = cells.join(';');
    return lines.join('\n');
  };
}

export function withoutColumn(column: string): Change {
  return (text) => {
    const rows = text.split('\n').map((line) => line.split(';'));
    const place = rows[0]?.indexOf(column) ?? -1;
    return rows.map((cells) => cells.filter((_, index) => index !== place).join(';')).join('\n');
  };
}

/** The column once more, at the end. */
export function repeatedColumn(column: string): Change {
  return (text) => {
    const rows = text.split('\n').map((line) => line.split(';'));
    const place = rows[0]?.indexOf(column) ?? -1;
    return rows.map((cells) => [...cells, ...cells.slice(place, place + 1)].join(';')).join('\n');
  };
}

export function addedLine(line: string): Change {
  return (text) => `${text}${line}\n`;
}

export function replacedLine(row: number, line: string): Change {
  return (text) =>
    text
      .split('\n')
      .with(row - 1, line)
      .join('\n');
}

/** The same file with its columns in the opposite order. */
export const reversedColumns: Change = (text) =>
  text
    .split('\n')
    .map((line) => line.split(';').reverse().join(';'))
    .join('\n');
