/** Text as it is compared when people search: without accents, capitals, or anything but letters and digits. */
export function searchText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The range in which everything lies that begins so. */
export function beginningWith(text: string): { readonly $gte: string; readonly $lt: string } {
  const start = searchText(text);
  return { $gte: start, $lt: `${start}\uffff` };
}
