import { ask } from './graphql.js';

/** The API as it says of itself that it is: what the gateway's introspection answers, with what tests ask of it. */
export class ApiSchema {
  private readonly types: ReadonlyMap<string, ApiType>;

  private constructor(types: readonly ApiType[]) {
    this.types = new Map(types.map((type) => [type.name, type]));
  }

  static async of(url: string): Promise<ApiSchema> {
    const { __schema } = await ask<{ __schema: { types: ApiType[] } }>(url, '', introspection);
    return new ApiSchema(__schema.types.filter(({ name }) => !name.startsWith('__')));
  }

  type(name: string): ApiType {
    const found = this.types.get(name);
    if (!found) throw new Error(`The API has no type ${name}`);
    return found;
  }

  get queries(): readonly ApiField[] {
    return this.type('Query').fields ?? [];
  }

  get mutations(): readonly ApiField[] {
    return this.type('Mutation').fields ?? [];
  }

  /** Types with fields, but for the roots. */
  get objectTypes(): readonly ApiType[] {
    const roots = ['Query', 'Mutation', 'Subscription'];
    return [...this.types.values()].filter(({ kind, name }) => kind === 'OBJECT' && !roots.includes(name));
  }
}

export interface ApiType {
  readonly kind: 'OBJECT' | 'INPUT_OBJECT' | 'ENUM' | 'SCALAR' | 'INTERFACE' | 'UNION';
  readonly name: string;
  readonly fields: readonly ApiField[] | null;
  readonly inputFields: readonly ApiInput[] | null;
  readonly enumValues: readonly { readonly name: string }[] | null;
}

export interface ApiField {
  readonly name: string;
  readonly args: readonly ApiInput[];
  readonly type: TypeReference;
}

export interface ApiInput {
  readonly name: string;
  readonly type: TypeReference;
  readonly defaultValue: string | null;
}

export interface TypeReference {
  readonly kind: ApiType['kind'] | 'LIST' | 'NON_NULL';
  readonly name: string | null;
  readonly ofType: TypeReference | null;
}

export function namedType(type: TypeReference): string {
  return type.ofType ? namedType(type.ofType) : (type.name ?? '');
}

/** As GraphQL writes it: `[ID!]!`. */
export function writtenType(type: TypeReference): string {
  if (!type.ofType) return type.name ?? '';
  const inner = writtenType(type.ofType);
  return type.kind === 'LIST' ? `[${inner}]` : `${inner}!`;
}

/** Down to the items of a list of lists: `[[HalfDay!]!]!`. */
const reference = 'kind name ofType { '.repeat(5) + 'kind name' + ' }'.repeat(5);
const input = `name defaultValue type { ${reference} }`;
const introspection = `{ __schema { types {
  kind name
  fields(includeDeprecated: true) { name args { ${input} } type { ${reference} } }
  inputFields { ${input} }
  enumValues { name }
} } }`;
