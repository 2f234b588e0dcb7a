import type { PortalRole } from '@samenloket/gateway/session-api';

/** Who runs locations: all of an organiser, or one's own. */
export const organiserRoles = [
  'organiserCoordinator',
  'childMinder',
] as const satisfies readonly PortalRole[];
