import { isSpanContextValid, type SpanContext, TraceFlags } from '@opentelemetry/api';

const version00 = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;

/** As W3C Trace Context writes it in a header, and an event in its metadata. */
export function traceparentOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${(traceFlags & TraceFlags.SAMPLED).toString(16).padStart(2, '0')}`;
}

/** Nothing when it is not one: a trace is never a reason to refuse. Later versions are read as version 00. */
export function spanContextOf(traceparent: string | undefined): SpanContext | undefined {
  const [, version, traceId = '', spanId = '', flags = ''] = version00.exec(traceparent ?? '') ?? [];
  if (version === undefined || version === 'ff') return undefined;
  if (version === '00' && traceparent?.length !== 55) return undefined;
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  const context = { traceId, spanId, traceFlags, isRemote: true };
  return isSpanContextValid(context) ? context : undefined;
}
