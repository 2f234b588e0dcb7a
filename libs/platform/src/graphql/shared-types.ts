import { type ASTNode, type DefinitionNode, parse, print, visit } from 'graphql';
import { readFileSync } from 'node:fs';

const shared = parse(readFileSync(new URL('shared-types.graphql', import.meta.url), 'utf8')).definitions;

/**
 * A subgraph's schema with the shared types that it names: scalars, care patterns, paging. They are written once, so
 * that two subgraphs cannot disagree on them.
 */
export function withSharedTypes(typeDefs: string): string {
  const own = parse(typeDefs).definitions;
  const defined = new Set(own.map(nameOf));
  const added = new Set<DefinitionNode>();
  const add = (node: ASTNode) => {
    for (const name of namesIn(node)) {
      const definition = shared.find((candidate) => nameOf(candidate) === name);
      if (!definition || defined.has(name) || added.has(definition)) continue;
      added.add(definition);
      add(definition);
    }
  };
  own.forEach(add);
  return [typeDefs, ...[...added].map(print)].join('\n\n');
}

function nameOf(definition: DefinitionNode): string | undefined {
  return 'name' in definition ? definition.name?.value : undefined;
}

function namesIn(node: ASTNode): Set<string> {
  const names = new Set<string>();
  visit(node, { NamedType: ({ name }) => void names.add(name.value) });
  return names;
}
