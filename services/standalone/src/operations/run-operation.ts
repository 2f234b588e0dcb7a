import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { DomainError } from '@samenloket/event-sourcing';
import { faultsOf, validationRules } from '@samenloket/messaging';
import type { Platform } from '../platform.js';
import { operations } from './index.js';
import type { OnProgress } from './operation.js';

/** Validates the arguments and runs the operation; the one door for the command line and the HTTP route. */
export async function runOperation(platform: Platform, name: string, args: object, onProgress: OnProgress) {
  const operation = operations.find((candidate) => candidate.name === name);
  if (!operation) throw new DomainError('NOT_FOUND', `There is no operation "${name}".`);
  const checked = plainToInstance(operation.arguments, args);
  const faults = faultsOf(await validate(checked, validationRules));
  if (faults.length > 0) {
    throw new DomainError('BAD_INPUT', faults.map(({ message }) => message).join('; '), faults);
  }
  return operation.run(platform, checked, onProgress);
}
