import { type AnyCatalogue, defineEvents, type DomainEvent, streamName } from '@samenloket/event-sourcing';

/** Why an operator tries parked events again or gives them up. From a list: a text could name somebody, and would stay. */
export const parkedReasons = [
  'repaired',
  'serviceIsBack',
  'noEffectNeeded',
  'settledByHand',
  'cannotBeRead',
  'other',
] as const;
export type ParkedReason = (typeof parkedReasons)[number];

/** An event as a pointer: nothing of its content. */
export interface ParkedPlace {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
}

interface Asked {
  /** `<service>/<view or process>` */
  readonly consumer: string;
  readonly reason: ParkedReason;
  /** Random id of the operator, or what was given on the command line. */
  readonly by: string;
}

/** Recorded before it is done. */
export type ParkedActionEvent =
  | DomainEvent<'ParkedRetryAsked', Asked & { readonly parked: number }>
  | DomainEvent<'ParkedDropAsked', Asked & { readonly events: readonly ParkedPlace[] }>;

const asked = { consumer: 'clear', reason: 'clear', by: 'clear' } as const;

export const parkedActionEvents = defineEvents<ParkedActionEvent>({
  ParkedRetryAsked: { version: 1, fields: { ...asked, parked: 'clear' } },
  ParkedDropAsked: { version: 1, fields: { ...asked, events: 'clear' } },
});

const category = 'parkedActions';

/** What every service records beside its own events. */
export const workCatalogues: Readonly<Record<string, AnyCatalogue>> = { [category]: parkedActionEvents };

/** What operators did about the parked events of one service. */
export const parkedActionsStream = (service: string) => streamName(category, service);
