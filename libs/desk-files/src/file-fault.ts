/** One thing wrong in a file set: where, what was found, what is allowed. Never repeats personal data. */
export interface FileFault {
  /** File name as it stands in the folder, or the folder itself. */
  readonly file: string;
  /** Of a workbook: the sheet that was read. */
  readonly sheet?: string;
  /** Line in the file from 1; absent when the whole file is meant. */
  readonly row?: number;
  /** Heading; absent when the whole row is meant. */
  readonly column?: string;
  readonly found: string;
  readonly allowed: string;
  /** All of the above in one sentence. */
  readonly message: string;
}

/** Something the reader should know, that stops nothing. */
export interface FileNotice {
  readonly file: string;
  readonly column?: string;
  readonly message: string;
}

const longest = 60;
export const hidden = '(hidden)';

export function fileFault(fault: Omit<FileFault, 'message'>): FileFault {
  const { file, row, column, allowed } = fault;
  const found = shortened(fault.found);
  const place = [
    file,
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(', ');
  return { ...fault, found, message: `${place}: found ${found}; allowed: ${allowed}` };
}

/** A cell's text between quotes, for `found`. */
export function quoted(text: string | undefined): string {
  return text === undefined || text === '' ? 'nothing' : `"${shortened(text)}"`;
}

/** What may be repeated of a text that somebody else wrote. */
export function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
