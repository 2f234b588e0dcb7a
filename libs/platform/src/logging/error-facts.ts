import { DomainError } from '@samenloket/event-sourcing';

export interface ErrorFacts {
  readonly type: string;
  readonly code?: string;
  /** Only of our own refusals, which are written to hold no personal data; other texts may quote what they choked on. */
  readonly message?: string;
  /** Where it happened: the frames, without the text above them. */
  readonly at?: readonly string[];
  readonly cause?: ErrorFacts;
}

/** What a log may hold of an error. */
export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { type: nameOf(error) ?? typeof error };
  const { code } = error as { readonly code?: unknown };
  const facts = {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.cause === undefined ? {} : { cause: errorFacts(error.cause) }),
  };
  if (error instanceof DomainError) return { ...facts, message: error.message };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { ...facts, at: at.map((line) => line.trim()) };
}

/** Of something that already was brought down to a name. */
function nameOf(error: unknown): string | undefined {
  const name = (error as { readonly name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' ? name : undefined;
}
