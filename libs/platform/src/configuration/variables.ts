/** A line of the table of configuration: what the documentation shows and what is read at start. */
export interface Variable {
  readonly name: string;
  /** Absent: nothing is set by default. */
  readonly standard?: string;
  readonly meaning: string;
}

/** Every environment variable of the platform, by the field of {@link Configuration} that it fills. */
export const variables = {
  profile: {
    name: 'SAMENLOKET_PROFILE',
    standard: 'embedded',
    meaning:
      'embedded: everything in one process on a data folder. distributed: a process a service, on EventStoreDB, NATS and MongoDB.',
  },
  port: {
    name: 'SAMENLOKET_PORT',
    standard: '4000',
    meaning: 'Port of the API and of /live, /ready, /startup and /metrics; 0 takes a free one.',
  },
  host: {
    name: 'SAMENLOKET_HOST',
    standard: '127.0.0.1',
    meaning: 'Address to listen on; 0.0.0.0 in a container.',
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
      'true: GraphiQL, introspection, tokens that the platform signs itself, webhooks to the own machine. false: none of these.',
  },
  identitySecret: {
    name: 'SAMENLOKET_IDENTITY_SECRET',
    meaning:
      "The region's secret for keyed hashes of identities, at least 32 characters. Unset: one is made and kept with the keys.",
  },
  identitySecretFile: {
    name: 'SAMENLOKET_IDENTITY_SECRET_FILE',
    meaning: 'The same secret by reference: a file with at least 32 characters. Intake and the operator.',
  },
  roundSecret: {
    name: 'SAMENLOKET_ROUND_SECRET',
    meaning:
      'The secret that the seeds of allocation rounds follow from, at least 32 characters. Unset: one is made and kept with the keys.',
  },
  roundSecretFile: {
    name: 'SAMENLOKET_ROUND_SECRET_FILE',
    meaning: 'The same secret by reference: a file with at least 32 characters. Matching and the operator.',
  },
  instance: {
    name: 'SAMENLOKET_INSTANCE',
    meaning:
      'Name of this replica, the same after a restart, other than those beside it. Unset: the host name.',
  },
  eventStore: {
    name: 'SAMENLOKET_EVENT_STORE',
    meaning: 'Where EventStoreDB is: esdb://user:password@host:2113?tls=true&tlsCaFile=…',
  },
  mongodb: {
    name: 'SAMENLOKET_MONGODB',
    meaning:
      'Where the read models are: mongodb://user:password@host:27017/?replicaSet=…&tls=true&tlsCAFile=…; each service has a database of its own.',
  },
  keysMongodb: {
    name: 'SAMENLOKET_KEYS_MONGODB',
    meaning: 'Where the keys of families are, as SAMENLOKET_MONGODB. Intake and the operator.',
  },
  masterKeyFile: {
    name: 'SAMENLOKET_MASTER_KEY_FILE',
    meaning: 'File with the key that wraps the keys of families. Intake and the operator.',
  },
  nats: {
    name: 'SAMENLOKET_NATS',
    meaning: 'Where NATS is: tls://host:4222, several with commas between.',
  },
  natsUser: {
    name: 'SAMENLOKET_NATS_USER',
    meaning: 'The user of this process at NATS: the service, or operator.',
  },
  natsPasswordFile: {
    name: 'SAMENLOKET_NATS_PASSWORD_FILE',
    meaning: 'File with the password of that user.',
  },
  caFile: {
    name: 'SAMENLOKET_CA_FILE',
    meaning: 'File with the certificates of who may vouch for NATS (PEM).',
  },
  tokenKeysFile: {
    name: 'SAMENLOKET_TOKEN_KEYS_FILE',
    meaning: 'File with the public keys of who signs tokens, as a JSON Web Key Set.',
  },
  tokenIssuer: {
    name: 'SAMENLOKET_TOKEN_ISSUER',
    standard: 'urn:samenloket:development',
    meaning: 'Who must have issued a token (iss).',
  },
  tokenAudience: {
    name: 'SAMENLOKET_TOKEN_AUDIENCE',
    standard: 'samenloket',
    meaning: 'For whom a token must be meant (aud).',
  },
  tokenSigningKeyFile: {
    name: 'SAMENLOKET_TOKEN_SIGNING_KEY_FILE',
    meaning:
      'Gateway: file with the private key (JSON Web Key, ES256 or EdDSA) by which it says to services who is signed in at the portal. Its public part is in SAMENLOKET_TOKEN_KEYS_FILE. Unset: no portal. Intake: the same, where the API itself is to give out roles (actAs).',
  },
  publicUrl: {
    name: 'SAMENLOKET_PUBLIC_URL',
    meaning:
      'Gateway: what people type to come to the portal, https://host. Unset: http://localhost with the port. Intake: the same, for links in text messages.',
  },
  signInIssuer: {
    name: 'SAMENLOKET_SIGN_IN_ISSUER',
    meaning:
      'Gateway: the OpenID Connect issuer where people sign in, https://. Unset: the practice issuer when SAMENLOKET_DEVELOPMENT=true, else nobody can sign in at the portal.',
  },
  signInClient: {
    name: 'SAMENLOKET_SIGN_IN_CLIENT',
    standard: 'samenloket',
    meaning: 'Gateway: the name of the platform (client_id) at that issuer.',
  },
  signInSecretFile: {
    name: 'SAMENLOKET_SIGN_IN_SECRET_FILE',
    meaning: 'Gateway: file with its secret at the issuer (client_secret_basic).',
  },
  signInKeyFile: {
    name: 'SAMENLOKET_SIGN_IN_KEY_FILE',
    meaning:
      'Gateway: file with its private key at the issuer (private_key_jwt, JSON Web Key); goes before a secret.',
  },
  signInScope: {
    name: 'SAMENLOKET_SIGN_IN_SCOPE',
    standard: 'openid profile',
    meaning: 'Gateway: the scopes to ask for. The Flemish issuer: openid profile vo, and that of the roles.',
  },
  signInRolesFile: {
    name: 'SAMENLOKET_SIGN_IN_ROLES_FILE',
    meaning:
      'Gateway: file that says which role at the issuer stands for which role here (see Signing in below).',
  },
  subjectSecretFile: {
    name: 'SAMENLOKET_SUBJECT_SECRET_FILE',
    meaning:
      'Gateway: file with at least 32 characters, by which the name that the issuer gives a person becomes a random one. Never change it. Needed with SAMENLOKET_SIGN_IN_ISSUER.',
  },
  sessionIdleMinutes: {
    name: 'SAMENLOKET_SESSION_IDLE_MINUTES',
    standard: '30',
    meaning: 'Gateway: a session ends after so many minutes without a question.',
  },
  sessionHours: {
    name: 'SAMENLOKET_SESSION_HOURS',
    standard: '10',
    meaning: 'Gateway: a session ends after so many hours, whatever happens.',
  },
  intakeUrls: {
    name: 'SAMENLOKET_INTAKE_URLS',
    meaning: 'Gateway: where the replicas of intake are, http://host:port with commas between.',
  },
  providerCapacityUrls: {
    name: 'SAMENLOKET_PROVIDER_CAPACITY_URLS',
    meaning: 'Gateway: where the replicas of provider-capacity are.',
  },
  matchingUrls: {
    name: 'SAMENLOKET_MATCHING_URLS',
    meaning: 'Gateway: where the replicas of matching are.',
  },
  reportingUrls: {
    name: 'SAMENLOKET_REPORTING_URLS',
    meaning: 'Gateway: where the replicas of reporting are.',
  },
  drainMs: {
    name: 'SAMENLOKET_DRAIN_MS',
    standard: '3000',
    meaning:
      'Milliseconds that a stopping process still answers while /ready says no, so that nobody sends it more.',
  },
  outboxFolder: {
    name: 'SAMENLOKET_OUTBOX',
    meaning:
      'Folder where letters wait to be printed, and e-mails and text messages stay that no sender below takes. Unset: outbox in the data folder. Intake.',
  },
  smtpUrl: {
    name: 'SAMENLOKET_SMTP_URL',
    meaning:
      'Mail server that sends the e-mails: smtps://host:465, or smtp://host:587, which must then offer STARTTLS. Intake.',
  },
  smtpUser: {
    name: 'SAMENLOKET_SMTP_USER',
    meaning: 'The user of the platform at the mail server. Unset: it does not sign in.',
  },
  smtpPasswordFile: {
    name: 'SAMENLOKET_SMTP_PASSWORD_FILE',
    meaning: 'File with the password of that user.',
  },
  mailFrom: {
    name: 'SAMENLOKET_MAIL_FROM',
    standard: 'samenloket@localhost',
    meaning: 'Address that e-mails come from; the name of the desk stands before it.',
  },
  smsUrl: {
    name: 'SAMENLOKET_SMS_URL',
    meaning: 'HTTP gateway that sends the text messages, https:// (see Messages below). Intake.',
  },
  smsTokenFile: {
    name: 'SAMENLOKET_SMS_TOKEN_FILE',
    meaning: 'File with the bearer token for that gateway.',
  },
  smsSecretFile: {
    name: 'SAMENLOKET_SMS_SECRET_FILE',
    meaning: 'File with the secret by which text messages are signed for that gateway. Unset: unsigned.',
  },
  smsFrom: {
    name: 'SAMENLOKET_SMS_FROM',
    meaning: "Who text messages come from, at most 11 letters and digits. Unset: the gateway's own.",
  },
  tracesUrl: {
    name: 'SAMENLOKET_TRACES_URL',
    meaning: 'Where traces go, OTLP over HTTP: http://collector:4318/v1/traces. Unset: nowhere.',
  },
  clockFile: {
    name: 'SAMENLOKET_CLOCK_FILE',
    meaning:
      'For rehearsals: a file with the moment that counts as now (ISO). Needs SAMENLOKET_DEVELOPMENT=true.',
  },
} as const satisfies Record<string, Variable>;
