import type { ServicePorts } from '@samenloket/platform';
import { DeskImportsResolver } from './api/desk-imports/desk-imports.resolver.js';
import { DeskImportList } from './application/desk-imports/desk-import-list.js';
import { DeskImports } from './application/desk-imports/desk-imports.js';
import { FileSetPreview } from './application/import-file-set/file-set-preview.js';
import type { IntakeParts } from './intake-parts.js';

/** Files that a desk brings in itself; the operator's import is the same without a list. */
export async function importWork({ documents, keys, client, clock, log }: ServicePorts, parts: IntakeParts) {
  const { streams, nationalNumbers, fileSetImport } = parts;
  const imports = new DeskImports(fileSetImport, await DeskImportList.open(documents, clock), clock, log);
  const preview = new FileSetPreview(streams, keys, nationalNumbers, client, clock);
  return {
    stop: () => imports.stop(),
    providers: [
      { provide: DeskImports, useValue: imports },
      { provide: FileSetPreview, useValue: preview },
      DeskImportsResolver,
    ],
  };
}
