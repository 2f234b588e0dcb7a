/** What messaging tells about its work; a pino logger is one. Never holds event data. */
export interface MessagingLog {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
  error(fields: object, text: string): void;
}
