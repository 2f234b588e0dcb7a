/** What an input says: GraphQL gives null for what was left out, the domain knows only absent. */
export type Given<Input> = { readonly [Field in keyof Input]?: NonNullable<Input[Field]> };

export function given<Input extends object>(input: Input | null | undefined): Given<Input> {
  const known = Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known) as Given<Input>;
}
