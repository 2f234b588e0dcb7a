/** With what one comes to the list: a name to search, or a file that was just moved to another desk or erased. */
export interface Came {
  readonly text?: string;
  readonly moved?: { readonly number: string; readonly desk: string };
  readonly erased?: { readonly number: string };
}
