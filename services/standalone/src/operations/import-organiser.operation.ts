import { organiserIdOf } from '@samenloket/contracts';
import {
  type OrganiserFile,
  organiserFileFormats,
  type OrganiserFileKind,
  organiserFileNames,
  type OrganiserFiles,
} from '@samenloket/desk-files';
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
    const files: OrganiserFiles = {
      ...(await fileIn(folder, 'enrolments')),
      ...(await fileIn(folder, 'confirmations')),
    };
    if (Object.keys(files).length === 0) {
      const names = Object.values(organiserFileNames).map((name) => `no ${name}.csv or .xlsx`);
      throw new DomainError('BAD_INPUT', `${folder} has ${names.join(' and ')}.`);
    }
    const organiserId = isUUID(organiser) ? organiser : organiserIdOf(organiser.replace(/[.\s]/g, ''));
    const report = await platform.services.providerCapacity.importOrganiser(organiserId, files);
    await platform.caughtUp(await platform.eventStore.head());
    return report;
  },
};

/** @throws DomainError BAD_INPUT when it is there in both formats */
async function fileIn(folder: string, kind: OrganiserFileKind): Promise<OrganiserFiles> {
  const files: OrganiserFile[] = [];
  for (const format of organiserFileFormats) {
    const source = join(folder, `${organiserFileNames[kind]}.${format}`);
    if (await isFile(source)) files.push({ source, format });
  }
  if (files.length > 1) {
    throw new DomainError(
      'BAD_INPUT',
      `${folder} has ${organiserFileNames[kind]} as .csv and as .xlsx. Keep one.`,
    );
  }
  return files[0] ? { [kind]: files[0] } : {};
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  return found?.isFile() ?? false;
}
