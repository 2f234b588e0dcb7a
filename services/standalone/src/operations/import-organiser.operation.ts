import { organiserIdOf } from '@samenloket/contracts';
import { confirmationsFile, enrolmentsFile } from '@samenloket/desk-files';
import { DomainError } from '@samenloket/event-sourcing';
import type { OrganiserImportReport } from '@samenloket/provider-capacity';
import { IsString, isUUID } from 'class-validator';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Operation } from './operation.js';

export class ImportOrganiserArguments {
  /** Absolute path of the folder with the organiser's files. */
  @IsString()
  folder!: string;

  /** Id of the organiser, or its enterprise number. */
  @IsString()
  organiser!: string;
}

/** Brings in the files of an organiser's own system, and returns when every view shows them. */
export const importOrganiserOperation: Operation<ImportOrganiserArguments, OrganiserImportReport> = {
  name: 'importOrganiser',
  arguments: ImportOrganiserArguments,
  run: async (platform, { folder, organiser }) => {
    const files = {
      ...(await fileIn(folder, enrolmentsFile, 'enrolments')),
      ...(await fileIn(folder, confirmationsFile, 'confirmations')),
    };
    if (Object.keys(files).length === 0) {
      throw new DomainError('BAD_INPUT', `${folder} has no ${enrolmentsFile} and no ${confirmationsFile}.`);
    }
    const organiserId = isUUID(organiser) ? organiser : organiserIdOf(organiser.replace(/[.\s]/g, ''));
    const report = await platform.services.providerCapacity.importOrganiser(organiserId, files);
    await platform.caughtUp(await platform.eventStore.head());
    return report;
  },
};

async function fileIn<Name extends string>(
  folder: string,
  file: string,
  name: Name,
): Promise<{ [Field in Name]?: string }> {
  const path = join(folder, file);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  return (found?.isFile() ? { [name]: path } : {}) as { [Field in Name]?: string };
}
