import { describe, expect, it } from '@jest/globals';
import { spanContextOf, traceparentOf } from './traceparent.js';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const spanId = 'b7ad6b7169203331';

describe('the traceparent of W3C Trace Context', () => {
  it('is read and written', () => {
    const traceparent = `00-${traceId}-${spanId}-01`;
    const context = spanContextOf(traceparent);
    expect(context).toEqual({ traceId, spanId, traceFlags: 1, isRemote: true });
    expect(context && traceparentOf(context)).toBe(traceparent);
  });

  it('keeps that nobody looks at this trace', () => {
    expect(spanContextOf(`00-${traceId}-${spanId}-00`)?.traceFlags).toBe(0);
  });

  it('may come from a later version, with more behind it', () => {
    expect(spanContextOf(`01-${traceId}-${spanId}-03-more`)).toMatchObject({ traceId, traceFlags: 1 });
  });

  it.each([
    undefined,
    '',
    'Jan Peeters',
    `00-${traceId}-${spanId}`,
    `00-${traceId}-${spanId}-01-more`,
    `ff-${traceId}-${spanId}-01`,
    `00-${'0'.repeat(32)}-${spanId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${spanId}-01`,
  ])('is not %j', (text) => {
    expect(spanContextOf(text)).toBeUndefined();
  });
});
