import writeExcelFile from 'write-excel-file/node';

/** A table of a CSV file as a workbook; every cell is a text. */
export function workbookOf(csv: string, sheet = 'Blad1'): Promise<Buffer> {
  const rows = csv
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(';').map((value) => ({ value, type: String })));
  return writeExcelFile(rows, { sheet }).toBuffer();
}
