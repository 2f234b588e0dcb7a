/** Why data of families may be handed over (GDPR, article 6). */
export const legalGrounds = [
  'consent',
  'contract',
  'legalObligation',
  'vitalInterest',
  'publicInterest',
  'legitimateInterest',
] as const;
export type LegalGround = (typeof legalGrounds)[number];
