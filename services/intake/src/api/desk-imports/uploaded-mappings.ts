import { columnMapping, type FileMappings } from '@samenloket/desk-files';
import { refusing } from '../../application/import-file-set/own-mappings.js';
import type { DeskFileInput } from './desk-files.input.js';

/** @throws DomainError BAD_INPUT where a heading stands for no column of its file, or two for the same */
export async function uploadedMappings(files: readonly DeskFileInput[]): Promise<FileMappings> {
  const pairs = files.flatMap(({ file, mapping }) => (mapping?.length ? [{ file, mapping }] : []));
  const mappings = pairs.map(async ({ file, mapping }) => {
    const own = mapping.map(({ heading, column }) => [heading, column] as const);
    return [file, await refusing(() => columnMapping(file, own))] as const;
  });
  return Object.fromEntries(await Promise.all(mappings));
}
