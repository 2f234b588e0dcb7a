import { DomainError } from '@samenloket/event-sourcing';
import { GraphQLError } from 'graphql';

const ownCode = /^[A-Z_]{1,40}$/;

/** What a metric or a span says of a failure: a refusal's code, or the name of what went wrong; never its text. */
export function outcomeOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  if (error instanceof GraphQLError) return codeOf(error);
  return error instanceof Error ? error.name : 'unknown';
}

/** INTERNAL for what was not expected, and for codes that are not written as ours. */
export function codeOf({ extensions }: Pick<GraphQLError, 'extensions'>): string {
  // Under the gateway's own code stands the one of the service, where there is one.
  const code = extensions?.['serviceCode'] ?? extensions?.['code'];
  return typeof code === 'string' && ownCode.test(code) ? code : 'INTERNAL';
}
