import { DomainError } from '@samenloket/event-sourcing';
import type { Platform } from '../platform.js';

/**
 * On the command line nobody else is there to ask, so who names a desk that is not there hears which are. Who asks the
 * API does not: there "not there" and "not yours" are one answer.
 * @param desk id or code
 * @throws DomainError NOT_FOUND
 */
export async function requireKnownDesk({ services }: Platform, desk: string): Promise<void> {
  const desks = await services.reporting.reports.desks();
  if (desks.some(({ id, code }) => id === desk || code === desk)) return;
  const known = desks.map(({ code, name }) => `${code} (${name})`).sort();
  throw new DomainError(
    'NOT_FOUND',
    known.length === 0
      ? `There is no desk ${desk}: there are none yet. Bring in its files first (samenloket import).`
      : `There is no desk ${desk}. There are: ${known.join(', ')}.`,
  );
}
