import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { requireSignIn } from '../authorisation/require-role.js';
import type { RequestContext } from './request-context.js';

/** By name of a type: its fields that anybody may read without signing in. */
export type PublicFields = Readonly<Record<string, readonly string[]>>;

/**
 * What stands on a public type, but not on the list, takes a sign-in: a field that is added later is closed until somebody
 * decides otherwise. Types that are not named are left to their own resolvers.
 * @throws Error for a name that the schema does not have
 */
export function closeOtherFields(schema: GraphQLSchema, publicFields: PublicFields): void {
  for (const [typeName, names] of Object.entries(publicFields)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`The schema has no type ${typeName} to make public.`);
    const fields = type.getFields();
    const missing = names.find((name) => !fields[name]);
    if (missing !== undefined) throw new Error(`${typeName} has no field ${missing} to make public.`);
    for (const field of Object.values(fields).filter(({ name }) => !names.includes(name))) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: RequestContext, info) => {
        requireSignIn(context);
        return resolve(source, args, context, info);
      };
    }
  }
}
