type Present<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The properties that are known: what is not known is absent, not `undefined`, so that two readings are equal. */
export function present<T extends object>(properties: T): Present<T> {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Present<T>;
}
