import { DomainError } from '@samenloket/event-sourcing';
import { requireDesk, type RequestContext, requireRole, type SignedInActor } from '@samenloket/platform';
import { municipalities } from '@samenloket/regional';
import type { Filter, FindOptions } from '@samenloket/read-models';
import type { OrganiserAccess } from '../../application/open-file/organiser-access.js';
import { beginningWith } from '../../read-models/search-text.js';
import {
  type CareRequestFilter,
  type CareRequestListArguments,
  careRequestOrders,
} from '../inputs/list-arguments.js';

/** What to look for in the view, by who asks. What was found is still filtered by what each may see. */
export async function listQuery(
  context: RequestContext,
  { filter, orderBy }: CareRequestListArguments,
  organisers: OrganiserAccess,
): Promise<Pick<FindOptions, 'filter' | 'sort'>> {
  const actor = requireRole(context, 'deskWorker', 'organiserCoordinator', 'childMinder');
  const path = careRequestOrders[orderBy ?? 'WANTED_START'];
  if (actor.role === 'deskWorker') {
    const conditions = { deskId: { $in: desksOf(actor, filter) }, ...conditionsOf(filter) };
    return { filter: conditions, sort: { path, direction: 'asc' } };
  }
  if (filter?.text || filter?.number || path !== 'wantedStart') {
    throw new DomainError(
      'BAD_INPUT',
      'Organisers list by wanted start and cannot search on names or numbers.',
    );
  }
  const locationIds = (await organisers.locationsOf(actor)) ?? [];
  const conditions = {
    wishes: { $in: [...(await organisers.wishesFulfilledAt(locationIds))] },
    status: 'open',
    ...startCondition(filter),
  };
  return { filter: conditions, sort: { path, direction: 'asc' } };
}

function desksOf(actor: SignedInActor, filter: CareRequestFilter | null | undefined): string[] {
  const deskId = filter?.deskId;
  if (!deskId) return actor.deskIds;
  requireDesk(actor, deskId);
  return [deskId];
}

function conditionsOf(filter: CareRequestFilter | null | undefined): Filter {
  const { status, nisAsked, text, number } = filter ?? {};
  return {
    ...(status && { status }),
    ...(nisAsked && { 'facts.nisAsked': { $in: [...municipalities.codesWithin(nisAsked)] } }),
    ...(text && { names: beginningWith(text) }),
    ...(number && { numbers: beginningWith(number) }),
    ...startCondition(filter),
  };
}

function startCondition(filter: CareRequestFilter | null | undefined): Filter {
  const { wantedStartFrom: $gte, wantedStartTo: $lte } = filter ?? {};
  return $gte || $lte ? { wantedStart: { ...($gte && { $gte }), ...($lte && { $lte }) } } : {};
}
