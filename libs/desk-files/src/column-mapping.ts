import { readFile } from 'node:fs/promises';
import { type DeskFile, rowTypes } from './desk-file.js';
import { columnsOf } from './rows/column.js';

/** A desk's own headings of one file, each with the column of the format that it stands for. */
export type ColumnMapping = ReadonlyMap<string, string>;

export type FileMappings = { readonly [File in DeskFile]?: ColumnMapping };

export class InvalidMapping extends Error {
  override readonly name = 'InvalidMapping';
}

/**
 * Reads a mapping file of a request list: a JSON object `{ "Volgnr": "aanvraag_nr" }`, or CSV lines `Volgnr;aanvraag_nr`.
 * @throws InvalidMapping
 */
export async function readMapping(path: string): Promise<ColumnMapping> {
  const text = (await textOf(path)).replace(/^\ufeff/, '');
  return columnMapping('aanvragen', text.trimStart().startsWith('{') ? jsonPairs(text) : csvPairs(text));
}

/** @throws InvalidMapping when two say the same, or one something that is no column of the file */
export function columnMapping(
  file: DeskFile,
  pairs: readonly (readonly [own: string, column: string])[],
): ColumnMapping {
  const columns = new Set(columnsOf<object>(rowTypes[file]).map((column) => column.heading));
  const mapping = new Map<string, string>();
  for (const [own, column] of pairs) {
    if (!columns.has(column)) {
      throw new InvalidMapping(`"${column}" is no column. Map to one of: ${[...columns].join(', ')}.`);
    }
    if (mapping.has(own)) throw new InvalidMapping(`"${own}" is mapped twice. Keep one of them.`);
    if ([...mapping.values()].includes(column)) {
      throw new InvalidMapping(`Two headings are mapped to "${column}". Keep one of them.`);
    }
    mapping.set(own, column);
  }
  if (mapping.size === 0) throw new InvalidMapping('The mapping is empty. Map at least one heading.');
  return mapping;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EISDIR') throw error;
    throw new InvalidMapping(`There is no mapping file ${path}.`, { cause: error });
  }
}

function jsonPairs(text: string): [string, string][] {
  const parsed = parsedJson(text);
  return Object.entries(parsed).map(([own, column]) => {
    if (typeof column !== 'string')
      throw new InvalidMapping(`"${own}" is not mapped to the name of a column.`);
    return [own.trim(), column.trim()];
  });
}

function parsedJson(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    throw new InvalidMapping('The mapping file starts with "{" but is no JSON.', { cause: error });
  }
}

function csvPairs(text: string): [string, string][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const [own, column, ...rest] = line.split(';').map((part) => part.trim());
      if (!own || !column || rest.length > 0) {
        throw new InvalidMapping(`Line ${index + 1} of the mapping file is not "own heading;column".`);
      }
      return [own, column];
    });
}
