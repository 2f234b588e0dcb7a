interface Named {
  readonly firstName: string | null;
  readonly lastName: string | null;
}

/** Nothing where the name was not asked for, or is not there (any more). */
export function childName(child: Named | null | undefined): string | undefined {
  return [child?.firstName, child?.lastName].filter(Boolean).join(' ') || undefined;
}
