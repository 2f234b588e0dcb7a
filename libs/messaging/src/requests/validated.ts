import 'reflect-metadata';
import { DomainError, type Fault } from '@samenloket/event-sourcing';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError, type ValidatorOptions } from 'class-validator';

/** How every door of the platform validates: unknown fields are faults, and values stay out of the messages. */
export const validationRules = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: false,
  validationError: { target: false, value: false },
} satisfies ValidatorOptions;

/** One fault a broken rule, with the path to the field: `locations[3].placeGroups[0].tier`. */
export function faultsOf(errors: readonly ValidationError[], parent = ''): Fault[] {
  return errors.flatMap((error) => {
    const path = /^\d+$/.test(error.property)
      ? `${parent}[${error.property}]`
      : [parent, error.property].filter(Boolean).join('.');
    const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
    return [...own, ...faultsOf(error.children ?? [], path)];
  });
}

const shown = 5;

/** The refusal of an input: a sentence with the first faults, and all of them beside it. */
export function badInput(what: string, faults: readonly Fault[]): DomainError {
  const listed = faults.slice(0, shown).map(({ path, message }) => `${path}: ${message}`);
  const rest = faults.length > shown ? ` … and ${faults.length - shown} more` : '';
  return new DomainError('BAD_INPUT', `${what} is not valid. ${listed.join('; ')}${rest}`, faults);
}

/**
 * The class-validator class filled with plain JSON.
 * @param what names the input in the refusal: `providerCapacity.holdHalfDays.v1`
 * @throws DomainError BAD_INPUT with every fault
 */
export function validated<Input extends object>(shape: new () => Input, plain: unknown, what: string): Input {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    throw new DomainError('BAD_INPUT', `${what} must be an object.`);
  }
  const input = plainToInstance(shape, plain);
  const faults = faultsOf(validateSync(input, validationRules));
  if (faults.length > 0) throw badInput(what, faults);
  return input;
}
