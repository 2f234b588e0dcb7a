import { today } from '../../language/days';
import type { DeskReferrersQuery } from './referrers.generated';

/** An organisation that brings families to a desk, or did. */
export type Referrer = DeskReferrersQuery['referrers'][number];

export const referrerKinds = [
  'ocmw',
  'consultationOffice',
  'huisVanHetKind',
  'vdab',
  'integrationAgency',
  'midwife',
  'doctor',
  'foodBank',
  'school',
  'association',
  'other',
] as const satisfies readonly Referrer['kind'][];

export const referrerState = ({ until }: Referrer) => (until && until < today() ? 'ended' : 'now');
