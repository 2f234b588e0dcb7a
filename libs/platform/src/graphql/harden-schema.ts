import { DomainError } from '@samenloket/event-sourcing';
import {
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { Logger } from 'pino';
import { closeOpenReferences, referenceResolverOf, setReferenceResolver } from './entity-references.js';
import type { RequestContext } from './request-context.js';

type Resolver = (...args: never[]) => unknown;
type Masked = (error: unknown, context: RequestContext | undefined) => GraphQLError;

/**
 * Wraps every resolver, in place, so that no error leaves with more than it should: a DomainError keeps its code and
 * faults, anything else is logged under the correlation id and answered as INTERNAL. It works on the schema because
 * the gateway's local transport runs it without Apollo Server around it.
 */
export function hardenSchema(schema: GraphQLSchema, log: Pick<Logger, 'error'>): GraphQLSchema {
  closeOpenReferences(schema);
  const masked: Masked = (error, context) => maskedError(error, context, log);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (field.resolve) field.resolve = hardened(field.resolve, 2, masked);
        if (field.subscribe) field.subscribe = hardened(field.subscribe, 2, masked);
      }
    }
    hardenReference(type, masked);
    if (isAbstractType(type) && type.resolveType) type.resolveType = hardened(type.resolveType, 1, masked);
  }
  return schema;
}

function hardenReference(type: GraphQLNamedType, masked: Masked): void {
  const original = referenceResolverOf(type);
  if (!original) return;
  const resolve = hardened(original, 1, masked);
  // One reference that is refused must not take the others of its list along: it rejects, it does not throw.
  setReferenceResolver(type, async (...args) => resolve(...args));
}

function hardened<Original extends Resolver>(
  original: Original,
  contextIndex: number,
  masked: Masked,
): Original {
  const resolver = (...args: Parameters<Original>): unknown => {
    const fail = (error: unknown): never => {
      throw masked(error, args[contextIndex]);
    };
    const guard = (value: unknown): unknown => {
      if (isThenable(value)) return value.then(guard, fail);
      return Array.isArray(value) ? value.map(guard) : value;
    };
    try {
      return guard(original(...args));
    } catch (error) {
      return fail(error);
    }
  };
  return resolver as Original;
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { readonly then?: unknown } | null | undefined)?.then === 'function';
}

function maskedError(
  error: unknown,
  context: RequestContext | undefined,
  log: Pick<Logger, 'error'>,
): GraphQLError {
  if (error instanceof GraphQLError && error.extensions.code !== undefined) return error;
  if (error instanceof DomainError) {
    const { code, message, faults, rule } = error;
    return new GraphQLError(message, {
      extensions: { code, ...(faults.length > 0 && { faults }), ...(rule && { rule }) },
    });
  }
  const correlationId = context?.correlationId ?? 'unknown';
  log.error({ err: error, correlationId }, 'A resolver failed');
  return new GraphQLError(`Something went wrong on our side. Tell us this number: ${correlationId}`, {
    extensions: { code: 'INTERNAL', correlationId },
  });
}
