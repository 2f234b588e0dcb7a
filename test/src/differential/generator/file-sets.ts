import fc from 'fast-check';
import type { FileSetRows } from '../counter/file-set.js';
import { agreementRows } from './agreement-rows.js';
import { areas, type Area } from './areas.js';
import { fileForms, type FileForm } from './file-forms.js';
import { numbered, requestDrafts, withCorrections, type RequestDraft } from './requests.js';

/** A valid file set of a desk that still needs a code, and how its files are written. */
export interface GeneratedSet extends FileSetRows {
  readonly forms: Readonly<Record<string, FileForm>>;
}

const forms = fc.record({ loket: fileForms, afspraken: fileForms, aanvragen: fileForms, verloop: fileForms });

const drafts = ({ askable }: Area) =>
  fc.array(requestDrafts(askable), { minLength: 1, maxLength: 25, size: 'max' });

export const generatedSets: fc.Arbitrary<GeneratedSet> = areas.chain((area) =>
  fc.tuple(drafts(area), agreementRows, forms).map((parts) => setOf(area, ...parts)),
);

/** A set, and the same desk's set of later: rows corrected, histories gone on, requests and agreements more. */
export const generatedSetsOfTwoMoments = areas.chain((area) =>
  fc
    .tuple(drafts(area), drafts(area), agreementRows, forms, forms)
    .map(([first, second, afspraken, ...written]): readonly [GeneratedSet, GeneratedSet] => [
      setOf(area, first, [], written[0]),
      setOf(area, withCorrections(first, second), afspraken, written[1]),
    ]),
);

function setOf(
  { rows }: Area,
  requests: readonly RequestDraft[],
  afspraken: FileSetRows['afspraken'],
  written: GeneratedSet['forms'],
): GeneratedSet {
  const loket = rows ? { loket: rows.map((row) => ({ ...row })) } : {};
  return { ...loket, afspraken, ...numbered(requests), forms: written };
}
