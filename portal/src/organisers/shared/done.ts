/** What was done last on a page: told until the next thing, since the card it was done on may be gone. */
export type Done =
  | {
      readonly what: 'offered';
      readonly offerId: string;
      readonly number: string;
      readonly place: string;
      readonly answerBy: string | null;
    }
  | { readonly what: 'noPlace' | 'placed'; readonly number: string; readonly place: string };
