/** GraphQL says null for what is not known, commands and events leave it out. */
export type Known<Input> = { [Field in keyof Input]: Exclude<Input[Field], null> };

export function withoutNulls<Input extends object>(input: Input): Known<Input> {
  const known = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known) as Known<Input>;
}
