import { ask, type AskOptions } from './ask';
import type { Document } from './document';

/** A piece of a list, as the platform gives it. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that is never long, such as the locations of a desk: all its pages, one after the other. */
export async function allPages<
  Result,
  Variables extends { readonly after?: string | null | undefined },
  Node,
>(
  document: Document<Result, Variables>,
  variables: NoInfer<Variables>,
  pageOf: (result: Result) => Page<Node> | null | undefined,
  signal: AbortSignal,
  options: Pick<AskOptions, 'background'> = {},
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const page: Page<Node> | null | undefined = pageOf(
      await ask(document, { ...variables, after }, { ...options, signal }),
    );
    nodes.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}
