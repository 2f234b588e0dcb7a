/** What every message about a request knows. Dates are ISO dates; null is not known, or not so. */
export interface AboutRequest {
  readonly firstName: string | null;
  /** While the child has a name. */
  readonly childName: string | null;
  readonly deskName: string;
  /** The desk's number of the request. */
  readonly number: string;
}

export interface AboutPlace extends AboutRequest {
  readonly locationName: string;
}

export interface AboutOffer extends AboutPlace {
  readonly start: string;
  /** Last day to answer. */
  readonly answerBy: string | null;
  readonly introductionVisitOn: string | null;
  /** A temporary place: the request stays. */
  readonly temporaryUntil: string | null;
}

/** The templates, with what each needs to know. */
export interface TemplateFacts {
  readonly requestRegistered: AboutRequest & {
    readonly wantedStart: string | null;
    /** Days that an organiser has to react, when that was agreed. */
    readonly organiserTermDays: number | null;
  };
  readonly offerMade: AboutOffer;
  readonly offerResent: AboutOffer;
  readonly offerExpired: AboutPlace;
  readonly offerWithdrawn: AboutPlace;
  readonly offerAccepted: AboutPlace & { readonly start: string };
  readonly acceptanceCancelled: AboutPlace & { readonly byFamily: boolean };
  readonly introductionVisit: AboutPlace & { readonly on: string };
  readonly reconfirmationAsked: AboutRequest & { readonly answerBy: string };
  readonly reconfirmationReminder: AboutRequest & { readonly answerBy: string };
  readonly requestPlaced: AboutRequest;
  readonly requestEnded: AboutRequest;
  readonly requestDuplicate: AboutRequest;
  readonly requestUnreachable: AboutRequest;
  readonly suddenClosure: AboutPlace & { readonly from: string; readonly until: string | null };
  /** By text message only. `address`: where the link leads. */
  readonly followLink: AboutRequest & { readonly address: string; readonly until: string };
  /** By text message only. `code`: as it is read, `123 456`. */
  readonly followCode: AboutRequest & { readonly code: string; readonly minutes: number };
  /** To an organiser: are the places that it reported still free? */
  readonly vacancyConfirmation: { readonly locationName: string; readonly deskName: string };
}

export type TemplateName = keyof TemplateFacts;

/** A template of one language, in Handlebars. */
export interface Template {
  readonly subject: string;
  /** E-mail and letter, without greeting and end. */
  readonly text: string;
  /** All of a text message. */
  readonly short: string;
}

export interface Language {
  /** As BCP 47, for dates. */
  readonly locale: string;
  /** Of a child without a name. */
  readonly yourChild: string;
  /** Around the text of every message to a family: `{{{text}}}` is its place. */
  readonly toFamily: string;
  readonly toOrganiser: string;
  readonly templates: Readonly<Record<TemplateName, Template>>;
}
