import { IsBoolean, IsOptional, IsString } from 'class-validator';
import type { ImportReport } from '@samenloket/intake';
import type { Operation } from './operation.js';

export class ImportArguments {
  /** Absolute path of the folder with a desk's files. */
  @IsString()
  folder!: string;

  /** Take the good rows and write the bad ones, with reasons, to `rejectsFolder`. */
  @IsOptional()
  @IsBoolean()
  partial?: boolean;

  @IsOptional()
  @IsString()
  rejectsFolder?: string;

  /** A file that says which of the desk's own headings stands for which column. */
  @IsOptional()
  @IsString()
  mapping?: string;
}

/** Brings in a desk's file set, and returns when every view shows it. */
export const importOperation: Operation<ImportArguments, ImportReport> = {
  name: 'import',
  arguments: ImportArguments,
  beginsData: true,
  check: async (args) => {
    if (args.partial) return;
    // Loaded only here: nothing else of the services is needed to see that a file is wrong.
    const { readFiles } = await import('@samenloket/intake/files');
    await readFiles(args, () => undefined);
  },
  run: async (platform, args, onProgress) => {
    const report = await platform.services.intake.importFileSet({ ...args, onProgress });
    await platform.caughtUp(await platform.eventStore.head());
    return report;
  },
};
