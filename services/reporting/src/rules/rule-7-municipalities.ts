import type { AreaMember } from '@samenloket/contracts';
import type { MunicipalityRegister } from '@samenloket/regional';

/**
 * Rule 7: the codes of a desk's area that are valid on the snapshot day, sorted; merged municipalities are one.
 * A code of a merger that is still to come stands for the municipalities that will merge.
 */
export function areaOn(
  area: readonly AreaMember[],
  snapshot: string,
  register: MunicipalityRegister,
): readonly string[] {
  const members = area.filter(
    ({ from, to }) => (from === undefined || from <= snapshot) && (to === undefined || snapshot <= to),
  );
  return [...new Set(members.flatMap(({ nis }) => register.codesOn(nis, snapshot)))].sort();
}

/**
 * Rule 7: the row of a request, by the code as asked. Before a merger, the merged code cannot be told apart into the
 * municipalities that will merge: in an area with any of them it is a row of its own, so that no request is lost.
 */
export function rowCodeOf(
  nisAsked: string,
  area: readonly string[],
  { snapshot, register }: { readonly snapshot: string; readonly register: MunicipalityRegister },
): string | undefined {
  if (!register.isKnown(nisAsked)) return undefined;
  const code = register.codeAt(nisAsked, snapshot);
  if (area.includes(code)) return code;
  if (register.isValidOn(code, snapshot)) return undefined;
  return [...register.codesOverTime(code)].some((part) => area.includes(part)) ? code : undefined;
}
