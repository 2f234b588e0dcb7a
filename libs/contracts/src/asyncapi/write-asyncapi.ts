import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { asyncApiDocument } from './asyncapi-document.js';

export const asyncApiFile = join(import.meta.dirname, '../../asyncapi.json');

/** The document as it is checked in. */
export function asyncApiText(): Promise<string> {
  return format(JSON.stringify(asyncApiDocument()), { parser: 'json', printWidth: 110 });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFile(asyncApiFile, await asyncApiText());
}
