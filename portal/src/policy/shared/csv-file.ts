type Cell = string | number | null | undefined;

/** What is shown as a file of lines with semicolons, as spreadsheets here read it; what is not known or told is empty. */
export function csvFile(fileName: string, rows: readonly (readonly Cell[])[]) {
  const text = rows.map((row) => `${row.map(written).join(';')}\r\n`).join('');
  const bytes = new TextEncoder().encode(text);
  // Letters one by one: a whole table would be too many arguments.
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { fileName, mediaType: 'text/csv; charset=utf-8', contentBase64: btoa(letters) };
}

function written(cell: Cell): string {
  const text = String(cell ?? '');
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
