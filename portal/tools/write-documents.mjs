// Types and texts of every GraphQL document of the portal, beside it, from the supergraph that the gateway serves:
// `look-around.graphql` → `look-around.generated.ts`. With --check it only says which ones are out of date.
import { codegen } from '@graphql-codegen/core';
import * as typesOfOperations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, Kind, parse, print, visit } from 'graphql';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const portal = join(import.meta.dirname, '..');
const federation = /^(join__|link__|link$)/;

/** The supergraph without what only a gateway needs. */
function publicSchema(supergraph) {
  const hidden = (node) => (federation.test(node.name.value) ? null : undefined);
  return buildASTSchema(
    visit(supergraph, {
      Directive: () => null,
      DirectiveDefinition: () => null,
      ScalarTypeDefinition: hidden,
      EnumTypeDefinition: hidden,
      InputObjectTypeDefinition: hidden,
    }),
  );
}

/** Names of the fragments that a node uses, also through others. */
function fragmentsIn(node, fragments, found = new Set()) {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(name.value)) return;
      found.add(name.value);
      fragmentsIn(fragment, fragments, found);
    },
  });
  return found;
}

function textOf(operation, fragments) {
  const used = [...fragmentsIn(operation, fragments)].map((name) => fragments.get(name));
  return [operation, ...used].map(print).join('\n');
}

const kinds = { query: 'Query', mutation: 'Mutation' };
const capital = (name) => name[0].toUpperCase() + name.slice(1);

function constantOf(operation, fragments) {
  const name = capital(operation.name.value);
  const type = `${name}${kinds[operation.operation]}`;
  return `export const ${name}: Document<${type}, ${type}Variables> = {\n  name: '${name}',\n  text: \`${textOf(operation, fragments)}\`,\n};\n`;
}

async function generatedFrom(path, schema) {
  const document = parse(await readFile(path, 'utf8'));
  const fragments = new Map(
    document.definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const types = await codegen({
    schemaAst: schema,
    documents: [{ location: path, document }],
    config: {
      scalars: { ID: 'string', Date: 'string', DateTime: 'string', Position: 'number' },
      skipTypename: true,
      enumType: 'string-literal',
      immutableTypes: true,
      disableDescriptions: true,
    },
    plugins: [{ types: {} }],
    pluginMap: { types: typesOfOperations },
    filename: path,
  });
  const depth = relative(portal, path).split('/').length - 2;
  return [
    `// Written by \`npm run documents -w portal\` from ${path.split('/').at(-1)}: change that instead.`,
    `import type { Document } from '${'../'.repeat(depth) || './'}graphql/document';\n`,
    types,
    ...operations.map((operation) => constantOf(operation, fragments)),
  ].join('\n');
}

const checkOnly = process.argv.includes('--check');
const schema = publicSchema(
  parse(await readFile(join(portal, '..', 'gateway', 'supergraph.graphql'), 'utf8')),
);
const outdated = [];
for await (const file of glob('src/**/*.graphql', { cwd: portal })) {
  const target = join(portal, file.replace(/\.graphql$/, '.generated.ts'));
  const content = await generatedFrom(join(portal, file), schema);
  const present = await readFile(target, 'utf8').catch(() => '');
  if (present === content) continue;
  outdated.push(relative(portal, target));
  if (!checkOnly) await writeFile(target, content);
}
if (outdated.length > 0) console.log(`${checkOnly ? 'out of date' : 'written'}: ${outdated.join(', ')}`);
if (checkOnly && outdated.length > 0) process.exit(1);
