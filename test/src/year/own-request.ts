import type { CarePattern } from '@samenloket/regional';
import type { Year } from './year.js';
import type { YearDesk, YearLocation } from './year-region.js';

/** A request as its family and its desk know it. */
export interface OwnRequest {
  readonly id: string;
  readonly familyId: string;
  readonly desk: YearDesk;
  readonly preferences: readonly YearLocation[];
  readonly start: string;
  readonly pattern: CarePattern;
}

export const tokenOfFamily = ({ office }: Year, { familyId }: Pick<OwnRequest, 'familyId'>) =>
  office.tokenOf('parent', { familyId });

export const tokenOfDesk = ({ office }: Year, { id }: Pick<YearDesk, 'id'>) =>
  office.tokenOf('deskWorker', { deskIds: [id] });

/** A mutation of one request by its id, by a worker of its desk. */
export async function asDesk(
  year: Year,
  request: OwnRequest,
  mutation: string,
  variables: object = {},
): Promise<void> {
  await year.office.ask(await tokenOfDesk(year, request.desk), mutation, { id: request.id, ...variables });
}
