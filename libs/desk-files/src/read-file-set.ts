import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assembleFileSet } from './assemble/file-set.js';
import { fileSetChecks } from './checks/index.js';
import type { ColumnMapping } from './column-mapping.js';
import { deskFiles, type DeskFile } from './desk-file.js';
import { draftOf, type Draft, type FileReadings } from './draft.js';
import { fileFault, quoted, type FileFault, type FileNotice } from './file-fault.js';
import type { FileSet } from './file-set.js';
import { readDeskFile } from './read-desk-file.js';

export interface ReadingProgress {
  readonly file: string;
  /** Of this file. */
  readonly rows: number;
  /** Of all files of the set. */
  readonly bytesRead: number;
  readonly totalBytes: number;
}

export interface ReadOptions {
  /** The headings of the desk's own request list; then most columns may be missing. */
  readonly mapping?: ColumnMapping;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

export interface FileSetReading {
  /** Only when there is not a single fault. */
  readonly set: FileSet | undefined;
  /** In order of file and row. */
  readonly faults: readonly FileFault[];
  readonly notices: readonly FileNotice[];
  /** Rows read per file that is there, the heading not counted. */
  readonly counts: Readonly<Partial<Record<DeskFile, number>>>;
  /** What was read, row by row, for {@link partition}. */
  readonly readings: FileReadings;
}

/**
 * Reads the files of one desk from a folder, each as .csv or .xlsx, and checks every row. Never throws for what
 * stands in the files, only when the disk fails.
 */
export async function readFileSet(folder: string, options: ReadOptions = {}): Promise<FileSetReading> {
  const found = await findFiles(folder);
  if (found.faults.length > 0) {
    return { set: undefined, faults: found.faults, notices: [], counts: {}, readings: {} };
  }
  const readings = await readAll(folder, found.files, options);
  const faults = [
    ...deskFiles.flatMap((file) => readings[file]?.faults ?? []),
    // Without one of the files the rows of the others would be blamed for it.
    ...(deskFiles.every((file) => readings[file]?.isReadable !== false) ? checked(draftOf(readings)) : []),
  ];
  return {
    set: faults.length === 0 ? assembleFileSet(draftOf(readings)) : undefined,
    faults: inOrder(faults, readings),
    notices: deskFiles.flatMap((file) => readings[file]?.notices ?? []),
    counts: Object.fromEntries(
      deskFiles.flatMap((file) => (readings[file] ? [[file, readings[file].cells.size]] : [])),
    ),
    readings,
  };
}

/** All faults that the checks between rows find. */
export function checked(draft: Draft): FileFault[] {
  return fileSetChecks.flatMap(({ check }) => [...check(draft)]);
}

async function findFiles(folder: string) {
  const files = new Map<DeskFile, string>();
  const faults: FileFault[] = [];
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => undefined,
  );
  if (!isFolder) {
    const what = isFolder === undefined ? 'nothing' : 'a file';
    return {
      files,
      faults: [fileFault({ file: folder, found: what, allowed: 'a folder with the files of a desk' })],
    };
  }
  const names = new Set(await readdir(folder));
  for (const file of deskFiles) {
    const present = [`${file}.csv`, `${file}.xlsx`].filter((name) => names.has(name));
    if (present.length > 1) {
      faults.push(
        fileFault({
          file: `${file}.csv`,
          found: quoted(`${file}.xlsx`) + ' as well',
          allowed: 'one of both',
        }),
      );
    }
    if (present[0] !== undefined) files.set(file, present[0]);
  }
  if (!files.has('aanvragen')) {
    faults.push(
      fileFault({ file: 'aanvragen.csv', found: 'no such file', allowed: 'aanvragen.csv or aanvragen.xlsx' }),
    );
  }
  return { files, faults };
}

async function readAll(
  folder: string,
  files: ReadonlyMap<DeskFile, string>,
  { mapping, onProgress }: ReadOptions,
): Promise<FileReadings> {
  const sizes = await Promise.all([...files.values()].map((name) => stat(join(folder, name))));
  const totalBytes = sizes.reduce((sum, { size }) => sum + size, 0);
  const readings: Record<string, unknown> = {};
  let before = 0;
  for (const [file, fileName] of files) {
    let ofThisFile = 0;
    readings[file] = await readDeskFile({
      file,
      fileName,
      path: join(folder, fileName),
      mapping: file === 'aanvragen' ? mapping : undefined,
      onProgress: (bytes, rows) => {
        ofThisFile = bytes;
        onProgress?.({ file: fileName, rows, bytesRead: before + bytes, totalBytes });
      },
    });
    before += ofThisFile;
  }
  return readings;
}

function inOrder(faults: readonly FileFault[], readings: FileReadings): FileFault[] {
  const names = deskFiles.map((file) => readings[file]?.fileName);
  const place = ({ file }: FileFault) => names.indexOf(file);
  return [...faults].sort((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0));
}
