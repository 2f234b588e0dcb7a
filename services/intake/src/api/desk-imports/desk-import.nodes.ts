import { type DeskFile, deskFiles, inDutch } from '@samenloket/desk-files';
import type { ListedImport } from '../../application/desk-imports/desk-import-list.js';
import type { DeskImportResult } from '../../application/desk-imports/desk-import-doc.js';
import type { ImportPreview, PreviewedFile } from '../../application/import-file-set/file-set-preview.js';

export function previewNode(preview: ImportPreview) {
  const { files, headings, faults, faultCount, notices, skippedErased, leaving } = preview;
  return {
    files: files.map(previewedFileNode),
    headings,
    faultCount,
    faults: faults.map(({ file, sheet, row, column, found, allowed }) => ({
      file: deskFileOf(file),
      ...{ sheet, row, column },
      found: inDutch(found),
      allowed: inDutch(allowed),
    })),
    notices: notices.map(({ file, message }) => ({ file: file && deskFileOf(file), text: inDutch(message) })),
    skippedErased,
    leaving,
  };
}

function previewedFileNode({ file, rows, rowsBy }: PreviewedFile) {
  if (!rowsBy) return { file, rows };
  const { added, corrected } = rowsBy;
  return { file, rows, added, corrected, known: Math.max(0, rows - added - corrected) };
}

export function deskImportNode({ id, state, doc }: ListedImport) {
  const { startedAt, changedAt, progress, result, refusal } = doc;
  return {
    id,
    state,
    startedAt,
    endedAt: state === 'running' ? undefined : changedAt,
    progress: state === 'running' ? progress : undefined,
    result: result && resultNode(result),
    refusal,
    position: result?.position,
  };
}

function resultNode({
  rows,
  appended,
  skippedErased,
  overfilled,
  overfilledCount,
  notices,
}: DeskImportResult) {
  return {
    files: deskFiles.flatMap((file) => (rows[file] === undefined ? [] : [{ file, rows: rows[file] }])),
    changes: appended,
    skippedErased,
    overfilledCount,
    overfilled: overfilled.map(({ locationId, date, halfDay, capacity, occupied }) => ({
      location: { id: locationId },
      ...{ date, halfDay, capacity, occupied },
    })),
    notices: notices.map(inDutch),
  };
}

/** `aanvragen.xlsx` is `aanvragen`. */
function deskFileOf(fileName: string): DeskFile | undefined {
  const [name] = fileName.split('.');
  return deskFiles.find((file) => file === name);
}
