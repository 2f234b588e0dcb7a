import type { Clock } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { requireSignIn } from '../authorisation/require-role.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { AccessKind, FileAccess } from './access-log.js';

export interface OpenedFile {
  readonly familyId: string;
  readonly requestId: string;
  readonly kind: AccessKind;
  readonly deskId?: string;
}

/** The record of a file that this request opens. */
export function fileAccess(context: RequestContext, opened: OpenedFile, clock: Clock): FileAccess {
  const { subject, role } = requireSignIn(context);
  const { reason, correlationId } = context;
  const [id, at] = [randomUUID(), clock.now().toISOString()];
  return { id, at, actor: { subject, role }, correlationId, ...opened, ...(reason ? { reason } : {}) };
}
