/** A line of the table of configuration: what the documentation shows and what is read at start. */
export interface Variable {
  readonly name: string;
  /** Absent: nothing is set by default. */
  readonly standard?: string;
  readonly meaning: string;
}

/** Every environment variable of the platform, by the field of {@link Configuration} that it fills. */
export const variables = {
  port: {
    name: 'SAMENLOKET_PORT',
    standard: '4000',
    meaning: 'Port of the API and of /live and /ready; 0 takes a free one.',
  },
  dataFolder: {
    name: 'SAMENLOKET_DATA',
    standard: './data',
    meaning: 'Folder of the event store, the read models and the keys; made when it is not there.',
  },
  logLevel: {
    name: 'SAMENLOKET_LOG_LEVEL',
    standard: 'warn',
    meaning: 'What goes to the log on stderr: fatal, error, warn, info, debug, trace or silent.',
  },
  development: {
    name: 'SAMENLOKET_DEVELOPMENT',
    standard: 'true',
    meaning:
      'true: GraphiQL, introspection, and tokens that the platform signs itself. false: none of these.',
  },
  identitySecret: {
    name: 'SAMENLOKET_IDENTITY_SECRET',
    meaning:
      "The region's secret for keyed hashes of identities, at least 32 characters. Unset: one is made and kept with the keys.",
  },
} as const satisfies Record<string, Variable>;
