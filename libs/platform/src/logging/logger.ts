import { destination, type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../configuration/configuration.js';
import { errorFacts } from './error-facts.js';

export type { Logger } from 'pino';

/**
 * Fields that would tell who somebody is. Nobody logs them; this is the second line, for the day somebody does.
 * They are hidden at the top of a record and one and two levels down.
 */
const personalKeys = [
  'name',
  'firstName',
  'lastName',
  'givenName',
  'familyName',
  'birthDate',
  'email',
  'phone',
  'contact',
  'address',
  'street',
  'note',
  'notes',
  'nationalNumber',
  'child',
  'applicant',
  'token',
  'authorization',
  'identitySecret',
  'roundSecret',
];

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Default: stderr, so that stdout stays for answers. */
  readonly to?: DestinationStream;
  /** What every line tells beside its own fields: which process wrote it, and in which trace. */
  readonly facts?: () => Readonly<Record<string, string>>;
}

/** JSON lines, one a record, without personal data: of unexpected errors the text stays out as well. */
export function createLogger({ level, to = destination(2), facts }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: null,
      // A copy: pino writes the fields of the line into what it is given, and the next line would have them too.
      ...(facts && { mixin: () => ({ ...facts() }) }),
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorFacts, error: errorFacts },
      redact: { paths: personalKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[hidden]' },
    },
    to,
  );
}
