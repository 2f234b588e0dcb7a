/** Events of `verloop.csv` and their names in the domain. */
export const historyKinds = {
  aanbod: 'offerMade',
  herinnering: 'offerResent',
  ingetrokken: 'offerWithdrawn',
  geweigerd: 'offerDeclined',
  verlopen: 'offerExpired',
  aanvaard: 'offerAccepted',
  geannuleerd: 'acceptanceCancelled',
  inschrijving: 'placedDirectly',
  contact: 'followUp',
  start_gewijzigd: 'wantedStartChanged',
  geboren: 'childBorn',
  overgedragen: 'transferred',
  afgesloten: 'closed',
  heropend: 'reopened',
} as const;
export type HistoryKind = (typeof historyKinds)[keyof typeof historyKinds];

const dutchWords = new Map<string, string>(
  Object.entries(historyKinds).map(([dutch, kind]) => [kind, dutch]),
);

/** The word of the file, for messages. */
export function dutchWordOf(kind: HistoryKind): string {
  return dutchWords.get(kind) ?? kind;
}
