/**
 * Rows of cells as spreadsheets here read them: semicolons between, lines that end as RFC 4180 has it. A cell of free
 * text may hold what divides cells, or what a spreadsheet would calculate: neither does harm.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');
}

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
