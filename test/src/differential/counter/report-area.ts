import type { FileSetRows } from './file-set.js';
import { codeOn, isToCome, mergedInto } from './municipality-codes.js';

/** The municipalities of the desk on a day, by the codes of that day (rule 7); the parts of a merger that is to come. */
export function areaOn({ loket, aanvragen }: FileSetRows, day: string): string[] {
  const codes = loket
    ? loket
        .filter(({ geldig_van = '', geldig_tot }) => geldig_van <= day && (!geldig_tot || day <= geldig_tot))
        .map(({ nis = '' }) => nis)
    : aanvragen.map(({ nis_vraag = '' }) => nis_vraag);
  const ofDay = codes.map((code) => codeOn(code, day));
  return [...new Set(ofDay.flatMap((code) => (isToCome(code, day) ? mergedInto(code) : [code])))];
}

/**
 * The rows of the report: the area, and before a merger also its code when requests were asked under it in an area
 * with a part of it, as nobody can say which part they were for.
 */
export function rowsOf(area: readonly string[], asked: readonly string[], day: string): string[] {
  const unsplit = asked.filter(
    (code) => isToCome(code, day) && mergedInto(code).some((part) => area.includes(part)),
  );
  return [...new Set([...area, ...unsplit])].sort();
}
