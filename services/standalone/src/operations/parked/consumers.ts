import { DomainError } from '@samenloket/event-sourcing';
import type { ParkedOrder, ParkedReason, ParkedWork } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import type { Platform } from '../../platform.js';

/** A view or process that parks events, with the work of the service that it belongs to. */
export interface ChosenConsumer {
  /** `<service>/<view or process>` */
  readonly name: string;
  readonly work: ParkedWork;
}

/** All of them, or the one that is named `service/name`, or by its name alone. @throws DomainError NOT_FOUND */
export function chosenConsumers(platform: Platform, wanted: string | undefined): ChosenConsumer[] {
  const all = platform.allServices.flatMap(({ work: { parked } }) =>
    parked.consumers.map(({ name }) => ({ name, work: parked })),
  );
  if (wanted === undefined) return all;
  const chosen = all.filter(({ name }) => name === wanted || name.endsWith(`/${wanted}`));
  if (chosen.length > 0) return chosen;
  const names = all.map(({ name }) => name).join(', ');
  throw new DomainError('NOT_FOUND', `Nothing called "${wanted}" takes in events. There are: ${names}.`);
}

/** Who works on the machine itself signs in nowhere: it says who it is. */
export function orderOf(by = 'the command line', reason: ParkedReason = 'other'): ParkedOrder {
  const correlationId = randomUUID();
  const actor = { subject: 'samenloket', role: 'operator' };
  return { by, reason, context: { actor, correlationId, causationId: correlationId } };
}
