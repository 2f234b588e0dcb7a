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
  return [...new Set(members.flatMap(({ nis }) => codesOn(nis, snapshot, register)))].sort();
}

function codesOn(nis: string, date: string, register: MunicipalityRegister): readonly string[] {
  const code = register.codeAt(nis, date);
  if (isValid(code, date, register)) return [code];
  const parts = [...register.codesOverTime(nis)].filter((part) => isValid(part, date, register));
  return parts.length > 0 ? parts : [code];
}

function isValid(nis: string, date: string, register: MunicipalityRegister): boolean {
  return register
    .all()
    .some(
      (one) => one.nis === nis && one.validFrom <= date && (one.validTo === undefined || date <= one.validTo),
    );
}
