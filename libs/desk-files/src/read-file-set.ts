import { assembleFileSet } from './assemble/file-set.js';
import { fileSetChecks } from './checks/index.js';
import type { FileMappings } from './column-mapping.js';
import { type DeskFolder, filesIn, sizeOf } from './desk-folder.js';
import { deskFiles, type DeskFile } from './desk-file.js';
import { draftOf, type Draft, type FileReadings } from './draft.js';
import { fileFault, quoted, type FileFault, type FileNotice } from './file-fault.js';
import type { FileSet } from './file-set.js';
import { noBounds, type ReadBounds } from './read-bounds.js';
import { readDeskFile } from './read-desk-file.js';
import type { TableSource } from './tables/table.js';

export interface ReadingProgress {
  readonly file: string;
  /** Of this file. */
  readonly rows: number;
  /** Of all files of the set. */
  readonly bytesRead: number;
  readonly totalBytes: number;
}

export interface ReadOptions {
  /** The headings of the desk's own files; then most columns of its request list may be missing. */
  readonly mappings?: FileMappings;
  /** Code of the desk, where its files need not say it. */
  readonly deskCode?: string | undefined;
  /**
   * Faults repeat what stands in cells about people, but never a national number. Only for who has the file, and not
   * for a log.
   */
  readonly showsPeople?: boolean;
  /** Default: none. */
  readonly bounds?: ReadBounds;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

export interface FileSetReading {
  /** Only when there is not a single fault. */
  readonly set: FileSet | undefined;
  /** In order of file and row; no more than the bounds allow. */
  readonly faults: readonly FileFault[];
  readonly faultCount: number;
  readonly notices: readonly FileNotice[];
  /** Rows read per file that is there, the heading not counted. */
  readonly counts: Readonly<Partial<Record<DeskFile, number>>>;
  /** What was read, row by row, for {@link partition}. */
  readonly readings: FileReadings;
}

/**
 * Reads the files of one desk, each as .csv or .xlsx, and checks every row. Never throws for what stands in the files,
 * only when the disk fails.
 */
export async function readFileSet(folder: DeskFolder, options: ReadOptions = {}): Promise<FileSetReading> {
  const found = await foundIn(folder);
  if (found.faults.length > 0) {
    const { faults } = found;
    return { set: undefined, faults, faultCount: faults.length, notices: [], counts: {}, readings: {} };
  }
  const readings = await readAll(found.files, options);
  const most = options.bounds?.faults ?? noBounds.faults;
  // Without one of the files the rows of the others would be blamed for it.
  const isReadable = deskFiles.every((file) => readings[file]?.isReadable !== false);
  const draft = draftOf(readings, options.deskCode);
  const between = isReadable ? counted(faultsBetween(draft), most) : { first: [], count: 0 };
  const faults = [...deskFiles.flatMap((file) => readings[file]?.faults ?? []), ...between.first];
  return {
    set: faults.length === 0 ? assembleFileSet(draft) : undefined,
    faults: inOrder(faults, readings)
      .slice(0, most)
      .map((fault) => ({ ...fault, ...sheetOf(fault, readings) })),
    faultCount: deskFiles.reduce((sum, file) => sum + (readings[file]?.faultCount ?? 0), between.count),
    notices: deskFiles.flatMap((file) => readings[file]?.notices ?? []),
    counts: Object.fromEntries(
      deskFiles.flatMap((file) => (readings[file] ? [[file, readings[file].cells.size]] : [])),
    ),
    readings,
  };
}

/** All faults that the checks between rows find. */
export function checked(draft: Draft): FileFault[] {
  return [...faultsBetween(draft)];
}

function* faultsBetween(draft: Draft): Iterable<FileFault> {
  for (const { check } of fileSetChecks) yield* check(draft);
}

function counted(faults: Iterable<FileFault>, most: number) {
  const first: FileFault[] = [];
  let count = 0;
  for (const fault of faults) if (++count <= most) first.push(fault);
  return { first, count };
}

type FoundFiles = ReadonlyMap<DeskFile, { readonly name: string; readonly source: TableSource }>;

async function foundIn(folder: DeskFolder) {
  const there = await filesIn(folder);
  const files = new Map<DeskFile, { name: string; source: TableSource }>();
  if (!there.isFolder) {
    const allowed = 'a folder with the files of a desk';
    return { files, faults: [fileFault({ file: there.path, found: there.found, allowed })] };
  }
  const faults: FileFault[] = [];
  for (const file of deskFiles) {
    const present = [`${file}.csv`, `${file}.xlsx`].filter((name) => there.files.has(name));
    if (present.length > 1) {
      faults.push(
        fileFault({
          file: `${file}.csv`,
          found: quoted(`${file}.xlsx`) + ' as well',
          allowed: 'one of both',
        }),
      );
    }
    const [name] = present;
    const source = name === undefined ? undefined : there.files.get(name);
    if (name !== undefined && source !== undefined) files.set(file, { name, source });
  }
  if (!files.has('aanvragen')) {
    faults.push(
      fileFault({ file: 'aanvragen.csv', found: 'no such file', allowed: 'aanvragen.csv or aanvragen.xlsx' }),
    );
  }
  return { files, faults };
}

async function readAll(
  files: FoundFiles,
  { mappings = {}, showsPeople = false, bounds = noBounds, onProgress }: ReadOptions,
): Promise<FileReadings> {
  const sizes = await Promise.all([...files.values()].map(({ source }) => sizeOf(source)));
  const totalBytes = sizes.reduce((sum, size) => sum + size, 0);
  const readings: Record<string, unknown> = {};
  let before = 0;
  for (const [file, { name, source }] of files) {
    let ofThisFile = 0;
    readings[file] = await readDeskFile({
      file,
      fileName: name,
      source,
      showsPeople,
      bounds,
      mapping: mappings[file],
      onProgress: (bytes, rows) => {
        ofThisFile = bytes;
        onProgress?.({ file: name, rows, bytesRead: before + bytes, totalBytes });
      },
    });
    before += ofThisFile;
  }
  return readings;
}

function sheetOf({ file }: FileFault, readings: FileReadings) {
  const name = deskFiles.find((each) => readings[each]?.fileName === file);
  const sheet = name && readings[name]?.sheet;
  return sheet === undefined ? {} : { sheet };
}

function inOrder(faults: readonly FileFault[], readings: FileReadings): FileFault[] {
  const names = deskFiles.map((file) => readings[file]?.fileName);
  const place = ({ file }: FileFault) => names.indexOf(file);
  return [...faults].sort((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0));
}
