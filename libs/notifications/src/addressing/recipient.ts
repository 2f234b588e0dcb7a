/** How somebody asked to be reached. */
export type ContactPreference = 'mail' | 'sms' | 'phone' | 'letter' | 'whatsapp';

/** Somebody a message is for, with all that is known of how to reach them. */
export interface Recipient {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly town?: string;
  readonly contactPreference?: ContactPreference;
}
