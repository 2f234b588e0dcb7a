import { DomainError } from '@samenloket/event-sourcing';
import type { DeskFileInput } from './desk-files.input.js';

/** Of all files of a set together, as they are before base64. */
export const largestUpload = 16 * 1024 * 1024;

/** The files by the names of the format; what they were called at the desk is not told, it may name somebody. */
export function uploadedFolder(files: readonly DeskFileInput[]): ReadonlyMap<string, Buffer> {
  const folder = new Map(
    files.map(({ file, format, contentBase64 }) => [
      `${file}.${format}`,
      Buffer.from(contentBase64, 'base64'),
    ]),
  );
  const bytes = [...folder.values()].reduce((sum, { length }) => sum + length, 0);
  if (bytes > largestUpload) {
    const most = `${largestUpload / 1024 / 1024} MB`;
    const message = `The files are larger than ${most} together. Ask who runs the platform to import them.`;
    throw new DomainError('BAD_INPUT', message);
  }
  return folder;
}
