import type { Platform } from '../platform.js';

export interface Progress {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/**
 * Something an operator or a desk's administrator does from the command line, on the platform that runs or, when
 * none runs, on the data folder itself: the same code either way. The command line loads every operation to know its
 * name and arguments, so what is large to load is imported by `run`.
 */
export interface Operation<Arguments extends object, Result> {
  readonly name: string;
  /** class-validator class of the arguments. */
  readonly arguments: new () => Arguments;
  /** It may be the first thing that is done in a data folder; any other needs one that holds events. */
  readonly beginsData?: true;
  /** @throws what can be refused without the data: before servers are asked, or a folder is made */
  check?(args: Arguments): Promise<void>;
  run(platform: Platform, args: Arguments, onProgress: OnProgress): Promise<Result>;
}
