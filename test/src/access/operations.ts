import { ownRules } from './field-rules.js';
import { type ApiField, type ApiSchema, namedType, writtenType } from '../harness/api-schema.js';

/** The document that asks an operation, with its arguments as variables, for the ids in the answer. */
export function documentOf(schema: ApiSchema, kind: 'query' | 'mutation', field: ApiField): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${writtenType(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = kind === 'mutation' ? '{ __typename }' : idsIn(schema, namedType(field.type));
  return declared
    ? `${kind} (${declared}) { ${field.name}(${passed}) ${selection} }`
    : `${kind} { ${field.name} ${selection} }`;
}

/** Ids, and those of what stands beside them; lists through their nodes. */
function idsIn(schema: ApiSchema, typeName: string, depth = 2): string {
  const { fields } = schema.type(typeName);
  const chosen = (fields ?? []).flatMap((field) => {
    const target = schema.type(namedType(field.type));
    if (field.args.length > 0 || `${typeName}.${field.name}` in ownRules) return [];
    if (target.kind !== 'OBJECT') return /^id$|Ids?$/.test(field.name) ? [field.name] : [];
    const leads = field.name === 'nodes' || target.fields?.some(({ name }) => name === 'id');
    return leads && depth > 0 ? [`${field.name} ${idsIn(schema, target.name, depth - 1)}`] : [];
  });
  return `{ __typename ${chosen.join(' ')} }`;
}
