import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { DomainError } from '@samenloket/event-sourcing';
import type { Platform } from '../platform.js';
import { operations } from './index.js';
import type { OnProgress } from './operation.js';

/** Validates the arguments and runs the operation; the one door for the command line and the HTTP route. */
export async function runOperation(platform: Platform, name: string, args: object, onProgress: OnProgress) {
  const operation = operations.find((candidate) => candidate.name === name);
  if (!operation) throw new DomainError('NOT_FOUND', `There is no operation "${name}".`);
  const checked = plainToInstance(operation.arguments, args);
  const faults = await validate(checked, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
  });
  if (faults.length > 0) {
    const messages = faults.flatMap(({ property, constraints }) =>
      Object.values(constraints ?? {}).map((message) => ({ path: property, message })),
    );
    throw new DomainError('BAD_INPUT', messages.map(({ message }) => message).join('; '), messages);
  }
  return operation.run(platform, checked, onProgress);
}
