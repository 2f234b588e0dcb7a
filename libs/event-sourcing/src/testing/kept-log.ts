import type { Log } from '../log.js';

/** Keeps what was logged, for the tests to look at. */
export class KeptLog implements Log {
  readonly lines: { readonly fields: object; readonly text: string }[] = [];

  info(fields: object, text: string): void {
    this.lines.push({ fields, text });
  }

  warn(fields: object, text: string): void {
    this.lines.push({ fields, text });
  }

  error(fields: object, text: string): void {
    this.lines.push({ fields, text });
  }
}
