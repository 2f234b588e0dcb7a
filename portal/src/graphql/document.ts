/** A GraphQL question or change as text, with the types of what goes in and what comes out. */
export interface Document<Result, Variables> {
  readonly name: string;
  readonly text: string;
  /** Only in types: what is answered. */
  readonly result?: Result;
  /** Only in types: what is given. */
  readonly variables?: Variables;
}
