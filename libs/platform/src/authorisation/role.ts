/** Who uses the platform (docs/api.md, "Who may ask what"); a person acts in one role at a time. */
export const roles = [
  'parent',
  'referrer',
  'frontDesk',
  'deskWorker',
  'organiserCoordinator',
  'childMinder',
  'policy',
  'operator',
] as const;
export type Role = (typeof roles)[number];
