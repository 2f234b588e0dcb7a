import type { MessageContext } from '@samenloket/contracts';
import type { MsgHdrs } from '@nats-io/transport-node';

const deadlineHeader = 'Samenloket-Deadline';
/** By how much the clocks of two machines may differ. */
const clockToleranceMs = 2_000;

/** The trace goes as W3C says, so that whoever watches NATS can follow it; the deadline as an instant. */
export function requestHeaders({ traceparent }: Partial<MessageContext>, deadlineMs: number) {
  return { traceparent, [deadlineHeader]: new Date(Date.now() + deadlineMs).toISOString() };
}

/** Nobody waits for the answer any more. */
export function isTooLate(headers: MsgHdrs | undefined): boolean {
  const deadline = Date.parse(headers?.get(deadlineHeader) ?? '');
  return deadline + clockToleranceMs < Date.now();
}
