import { type GraphQLSchema, isUnionType } from 'graphql';
import { requireSignIn } from '../authorisation/require-role.js';
import type { RequestContext } from './request-context.js';

export type ReferenceResolver = (reference: unknown, context: RequestContext, info: unknown) => unknown;

interface SubgraphExtensions {
  readonly apollo?: { readonly subgraph?: { readonly resolveReference?: ReferenceResolver } };
}

/** Where @apollo/subgraph keeps the reference resolver of an entity. */
export function referenceResolverOf(type: { readonly extensions: object }): ReferenceResolver | undefined {
  return (type.extensions as SubgraphExtensions).apollo?.subgraph?.resolveReference;
}

export function setReferenceResolver(
  type: { extensions: object },
  resolveReference: ReferenceResolver,
): void {
  const extensions = type.extensions as SubgraphExtensions;
  const { apollo } = extensions;
  type.extensions = {
    ...extensions,
    apollo: { ...apollo, subgraph: { ...apollo?.subgraph, resolveReference } },
  };
}

/**
 * An entity without a reference resolver would be handed through to whoever names an id; here it takes a sign-in, and
 * its fields do the rest.
 */
export function closeOpenReferences(schema: GraphQLSchema): void {
  const entities = schema.getType('_Entity');
  if (!isUnionType(entities)) return;
  for (const type of entities.getTypes()) {
    if (referenceResolverOf(type)) continue;
    setReferenceResolver(type, (reference, context) => {
      requireSignIn(context);
      return reference;
    });
  }
}
