/** Text as it is compared when people search: without accents, capitals, or anything but letters and digits. */
export function searchText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The number of a request as people say and type it: whole, or without what stands before it. `SL-D9E0573BA6` is also
 * `d9e0573ba6`, `AV03500` also `03500` and `3500`.
 */
export function numberWords(number: string): string[] {
  const [, ...rest] = number.split(/[^\p{L}\p{N}]+/u);
  const digits = /^\p{L}*(\d+)$/u.exec(number)?.[1] ?? '';
  const written = [number, rest.join(''), digits, digits.replace(/^0+/, '')];
  return [...new Set(written.map(searchText))].filter((word) => word !== '');
}

/** The range in which everything lies that begins so. */
export function beginningWith(text: string): { readonly $gte: string; readonly $lt: string } {
  const start = searchText(text);
  return { $gte: start, $lt: `${start}\uffff` };
}
