import { IsString } from 'class-validator';
import type { BackupResult } from '../platform-storage.js';
import type { Operation } from './operation.js';

export class BackupArguments {
  /** Absolute path of a folder that is new or empty. */
  @IsString()
  folder!: string;
}

/** Copies events and keys, apart from each other: the data without the keys tells nothing of anybody. */
export const backupOperation: Operation<BackupArguments, BackupResult> = {
  name: 'backup',
  arguments: BackupArguments,
  run: async ({ storage, services }, { folder }, onProgress) => {
    const nationalNumbers = services.intake.nationalNumberCopies();
    return storage.backup(folder, { nationalNumbers }, onProgress);
  },
};
