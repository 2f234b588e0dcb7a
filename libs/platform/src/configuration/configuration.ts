import { DomainError } from '@samenloket/event-sourcing';
import { validationRules } from '@samenloket/messaging';
import { plainToInstance } from 'class-transformer';
import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MinLength, validateSync } from 'class-validator';
import { Addresses, Given, GivenFile, TrueOrFalse, WholeNumber } from './value-rules.js';
import { type Variable, variables } from './variables.js';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What a process is told by its environment; {@link variables} says how each is called. */
export class Configuration {
  @IsIn(['embedded', 'distributed'], { message: 'must be embedded or distributed' })
  readonly profile!: 'embedded' | 'distributed';

  @WholeNumber(0, 65_535)
  readonly port!: number;

  @IsString()
  @IsNotEmpty({ message: 'must be an address' })
  readonly host!: string;

  @IsString()
  @IsNotEmpty({ message: 'must be a folder' })
  readonly dataFolder!: string;

  @IsIn(logLevels, { message: `must be one of ${logLevels.join(', ')}` })
  readonly logLevel!: LogLevel;

  @TrueOrFalse()
  readonly development!: boolean;

  @IsOptional()
  @MinLength(32, { message: 'must have at least 32 characters' })
  readonly identitySecret?: string;

  @GivenFile()
  readonly identitySecretFile?: string;

  @IsOptional()
  @MinLength(32, { message: 'must have at least 32 characters' })
  readonly roundSecret?: string;

  @GivenFile()
  readonly roundSecretFile?: string;

  @Given(/^[\w-]{1,63}$/, 'must be 1 to 63 letters, digits or dashes')
  readonly instance?: string;

  @Given(/^esdb(\+discover)?:\/\/./, 'must begin with esdb://')
  readonly eventStore?: string;

  @Given(/^mongodb(\+srv)?:\/\/./, 'must begin with mongodb://')
  readonly mongodb?: string;

  @Given(/^mongodb(\+srv)?:\/\/./, 'must begin with mongodb://')
  readonly keysMongodb?: string;

  @GivenFile()
  readonly masterKeyFile?: string;

  @Addresses('tls')
  readonly nats?: readonly string[];

  @Given(/./, 'must be the name of a user')
  readonly natsUser?: string;

  @GivenFile()
  readonly natsPasswordFile?: string;

  @GivenFile()
  readonly caFile?: string;

  @GivenFile()
  readonly tokenKeysFile?: string;

  @IsNotEmpty({ message: 'must not be empty' })
  readonly tokenIssuer!: string;

  @IsNotEmpty({ message: 'must not be empty' })
  readonly tokenAudience!: string;

  @GivenFile()
  readonly tokenSigningKeyFile?: string;

  @Given(/^https?:\/\/[^/\s]+$/, 'must be https://host, or http://host:port, without a path')
  readonly publicUrl?: string;

  @Given(/^(https:\/\/.|http:\/\/(localhost|127\.0\.0\.1)[:/])/, 'must begin with https://')
  readonly signInIssuer?: string;

  @IsNotEmpty({ message: 'must not be empty' })
  readonly signInClient!: string;

  @GivenFile()
  readonly signInSecretFile?: string;

  @GivenFile()
  readonly signInKeyFile?: string;

  @Matches(/^openid( [\w:.-]+)*$/, { message: 'must begin with openid, words with spaces between' })
  readonly signInScope!: string;

  @GivenFile()
  readonly signInRolesFile?: string;

  @GivenFile()
  readonly subjectSecretFile?: string;

  @WholeNumber(1, 1_440)
  readonly sessionIdleMinutes!: number;

  @WholeNumber(1, 24)
  readonly sessionHours!: number;

  @Addresses('http')
  readonly intakeUrls?: readonly string[];

  @Addresses('http')
  readonly providerCapacityUrls?: readonly string[];

  @Addresses('http')
  readonly matchingUrls?: readonly string[];

  @Addresses('http')
  readonly reportingUrls?: readonly string[];

  @WholeNumber(0, 600_000)
  readonly drainMs!: number;

  @Given(/./, 'must be a folder')
  readonly outboxFolder?: string;

  @Given(/^smtps?:\/\/[^/@\s]+$/, 'must be smtps://host:port or smtp://host:port')
  readonly smtpUrl?: string;

  @Given(/./, 'must be the name of a user')
  readonly smtpUser?: string;

  @GivenFile()
  readonly smtpPasswordFile?: string;

  @Matches(/^[^\s@<>]+@[^\s@<>]+$/, { message: 'must be an e-mail address' })
  readonly mailFrom!: string;

  @Given(/^(https:\/\/.|http:\/\/(localhost|127\.0\.0\.1)[:/])/, 'must begin with https://')
  readonly smsUrl?: string;

  @GivenFile()
  readonly smsTokenFile?: string;

  @GivenFile()
  readonly smsSecretFile?: string;

  @Given(/^[A-Za-z0-9]{1,11}$/, 'must be at most 11 letters and digits')
  readonly smsFrom?: string;

  @Given(/^https?:\/\/./, 'must begin with http:// or https://')
  readonly tracesUrl?: string;

  @GivenFile()
  readonly clockFile?: string;
}

export type Setting = keyof Configuration;

/** A configuration in which these are given. */
export type ConfigurationWith<Needed extends Setting> = Configuration & {
  readonly [Name in Needed]-?: NonNullable<Configuration[Name]>;
};

export type Environment = Readonly<Record<string, string | undefined>>;

const table: Readonly<Record<string, Variable>> = variables;

/**
 * @param needed what this program cannot do without
 * @throws DomainError BAD_INPUT that names every variable that is wrong or missing, and none of their values
 */
export function readConfiguration<Needed extends Setting = never>(
  env: Environment,
  needed: readonly Needed[] = [],
): ConfigurationWith<Needed> {
  const given = Object.entries(table).flatMap(([field, { name, standard }]) => {
    const value = env[name] ?? standard;
    return value === undefined ? [] : [[field, value] as const];
  });
  const configuration = plainToInstance(Configuration, Object.fromEntries(given));
  const faults = [...faultsOf(configuration), ...missing(configuration, needed), ...unsafe(configuration)];
  if (faults.length === 0) return configuration as ConfigurationWith<Needed>;
  const listed = faults.map(({ path, message }) => `${path} ${message}`).join('; ');
  throw new DomainError('BAD_INPUT', `The configuration is not valid: ${listed}.`, faults);
}

const fault = (field: string, message: string) => ({ path: table[field]?.name ?? field, message });

function faultsOf(configuration: Configuration) {
  return validateSync(configuration, { ...validationRules, stopAtFirstError: true }).flatMap(
    ({ property, constraints }) =>
      Object.values(constraints ?? {}).map((message) => fault(property, message)),
  );
}

function missing(configuration: Configuration, needed: readonly Setting[]) {
  return needed
    .filter((field) => configuration[field] === undefined)
    .map((field) => fault(field, 'must be given for this program'));
}

/** A moved clock would let old tokens in and expire every offer. */
function unsafe({ clockFile, development }: Configuration) {
  return clockFile !== undefined && !development
    ? [fault('clockFile', `needs ${variables.development.name}=true: it is for rehearsals`)]
    : [];
}
