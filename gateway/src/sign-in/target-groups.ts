import type { Role } from '@samenloket/platform';

/**
 * In which quality somebody signs in at the Flemish issuer (doelgroep), and the roles that fit it: a citizen is never
 * desk staff, and nobody is a parent on behalf of a municipality. A municipality may run child care itself.
 */
export const targetGroups = {
  /** Burger. */
  BUR: ['parent'],
  /** Lokaal bestuur. */
  LB: ['frontDesk', 'deskWorker', 'referrer', 'organiserCoordinator', 'childMinder', 'policy', 'operator'],
  /** Economische actor: companies and associations. */
  EA: ['organiserCoordinator', 'childMinder', 'referrer', 'operator'],
  /** Onderwijs en vorming. */
  OV: ['referrer', 'organiserCoordinator', 'childMinder'],
  /** Vlaamse overheid. */
  GID: ['policy', 'referrer', 'operator'],
} as const satisfies Record<string, readonly Role[]>;
export type TargetGroup = keyof typeof targetGroups;

export function targetGroupOf(code: unknown): TargetGroup | undefined {
  return Object.keys(targetGroups).find((group): group is TargetGroup => group === code);
}

export function fits(role: Role, group: TargetGroup): boolean {
  return (targetGroups[group] as readonly Role[]).includes(role);
}
