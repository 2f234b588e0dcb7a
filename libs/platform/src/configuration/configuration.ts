import { DomainError } from '@samenloket/event-sourcing';
import { validationRules } from '@samenloket/messaging';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { type Variable, variables } from './variables.js';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const AsInteger = () =>
  Transform(({ value }) => (/^\d+$/.test(String(value)) ? Number(value) : String(value)));
const AsBoolean = () =>
  Transform(({ value }) => ({ true: true, false: false })[String(value)] ?? String(value));

/** What a process is told by its environment; {@link variables} says how each is called. */
export class Configuration {
  @AsInteger()
  @IsInt({ message: 'must be a whole number from 0 to 65535' })
  @Min(0, { message: 'must be a whole number from 0 to 65535' })
  @Max(65_535, { message: 'must be a whole number from 0 to 65535' })
  readonly port!: number;

  @IsString()
  @IsNotEmpty({ message: 'must be a folder' })
  readonly dataFolder!: string;

  @IsIn(logLevels, { message: `must be one of ${logLevels.join(', ')}` })
  readonly logLevel!: LogLevel;

  @AsBoolean()
  @IsBoolean({ message: 'must be true or false' })
  readonly development!: boolean;

  @IsOptional()
  @MinLength(32, { message: 'must have at least 32 characters' })
  readonly identitySecret?: string;
}

/** @throws DomainError BAD_INPUT that names every variable that is wrong, and none of their values */
export function readConfiguration(env: Readonly<Record<string, string | undefined>>): Configuration {
  const table: Readonly<Record<string, Variable>> = variables;
  const given = Object.entries(table).flatMap(([field, { name, standard }]) => {
    const value = env[name] ?? standard;
    return value === undefined ? [] : [[field, value] as const];
  });
  const configuration = plainToInstance(Configuration, Object.fromEntries(given));
  const faults = validateSync(configuration, { ...validationRules, stopAtFirstError: true }).flatMap(
    ({ property, constraints }) =>
      Object.values(constraints ?? {}).map((message) => ({
        path: table[property]?.name ?? property,
        message,
      })),
  );
  if (faults.length === 0) return configuration;
  const listed = faults.map(({ path, message }) => `${path} ${message}`).join('; ');
  throw new DomainError('BAD_INPUT', `The configuration is not valid: ${listed}.`, faults);
}
