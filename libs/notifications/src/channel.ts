/** The ways in which a message can reach somebody. A call is no channel: the platform cannot speak. */
export const channels = ['email', 'sms', 'letter'] as const;
export type Channel = (typeof channels)[number];
