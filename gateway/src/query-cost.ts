import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  getNamedType,
  getOperationAST,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A question of its own: a report or a list of candidates is made anew for each. */
const costOfQuestion = 1_000;
/** An object takes a look-up, a plain field next to nothing. */
const costOfObject = 10;
const costOfValue = 1;
/** A page of 100 requests with everything on it costs some 15,000, the vacancies of 100 locations a year ahead 30,000. */
const highestCost = 100_000;
/** Without a token: a page of 100 locations with what is free at each costs some 7,000. */
const highestCostForNobody = 10_000;
const defaultPageSize = 20;

interface Query {
  readonly schema: GraphQLSchema;
  readonly root: GraphQLObjectType;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly costOfFragment: Map<string, number>;
}

/** Refuses what one query could keep the platform busy with for seconds: the same list under a thousand names. */
export const queryCost: GatewayPlugin = {
  onExecute({ args, setResultAndStopExecution }) {
    const { schema, document, variableValues, operationName } = args as ExecutionArgs;
    const operation = getOperationAST(document, operationName);
    const root = operation && schema.getRootType(operation.operation);
    if (!operation || !root) return;
    const variables = variableValues ?? {};
    const query: Query = { schema, root, document, variables, costOfFragment: new Map() };
    const highest = bringsToken(args) ? highestCost : highestCostForNobody;
    if (costOf(operation.selectionSet, root, query) <= highest) return;
    const message = 'This query asks for too much at once. Ask for shorter pages, or less in one query.';
    setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } })] });
  },
};

/** Whether it is valid, services say: with one that is not, they answer nothing that costs much. */
function bringsToken({ contextValue }: Pick<ExecutionArgs, 'contextValue'>): boolean {
  const { request } = (contextValue ?? {}) as { readonly request?: Request };
  return request?.headers.has('authorization') ?? false;
}

function costOf({ selections }: SelectionSetNode, parent: GraphQLObjectType, query: Query): number {
  return selections.reduce((sum, selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return sum + costOfField(selection, parent, query);
      case Kind.INLINE_FRAGMENT:
        return sum + costOf(selection.selectionSet, parent, query);
      case Kind.FRAGMENT_SPREAD:
        return sum + costOfFragment(selection.name.value, parent, query);
    }
  }, 0);
}

/** Once per fragment: fragments that use each other twice would otherwise take for ever to add up. */
function costOfFragment(name: string, parent: GraphQLObjectType, query: Query): number {
  const known = query.costOfFragment.get(name);
  if (known !== undefined) return known;
  const fragment = query.document.definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
  const cost = fragment?.kind === Kind.FRAGMENT_DEFINITION ? costOf(fragment.selectionSet, parent, query) : 0;
  query.costOfFragment.set(name, cost);
  return cost;
}

function costOfField(field: FieldNode, parent: GraphQLObjectType, query: Query): number {
  const definition = parent.getFields()[field.name.value];
  const type = definition && getNamedType(definition.type);
  // Also in a fragment: a question is what stands on the root type, wherever it is written.
  const own = parent === query.root ? costOfQuestion : 0;
  if (!definition || !isObjectType(type) || !field.selectionSet) return own + costOfValue;
  return own + costOfObject + timesOf(definition, field, query) * costOf(field.selectionSet, type, query);
}

/** How often what stands below a field comes: the length of its page, or the months that it covers. */
function timesOf({ args }: GraphQLField<unknown, unknown>, field: FieldNode, { variables }: Query): number {
  const repeating = args.filter(({ name }) => name === 'first' || name === 'months');
  return repeating.reduce((times, { name, defaultValue = defaultPageSize }) => {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    const given =
      value?.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : value?.kind === Kind.INT && Number(value.value);
    const count = typeof given === 'number' ? given : defaultValue;
    return times * Math.max(1, Number(count));
  }, 1);
}
