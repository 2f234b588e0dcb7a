import { SpanKind } from '@opentelemetry/api';
import type { MessageContext, MessageContract } from '@samenloket/contracts';
import { ServiceClient, ServiceEndpoint } from '@samenloket/messaging';
import { timed } from '../metrics/timed.js';
import type { Telemetry } from '../telemetry.js';

class TracedServiceClient extends ServiceClient {
  constructor(
    private readonly inner: ServiceClient,
    private readonly telemetry: Telemetry,
  ) {
    super();
  }

  ask<Request extends object, Answer>(
    contract: MessageContract<Request, Answer>,
    request: Request,
    context: MessageContext,
  ): Promise<Answer> {
    const { metrics, tracing } = this.telemetry;
    const facts = { 'samenloket.contract': contract.name };
    const options = { kind: SpanKind.CLIENT, facts, otherwiseAfter: context.traceparent };
    return timed(metrics.requestSeconds, { contract: contract.name }, () =>
      tracing.inSpan(`ask ${contract.name}`, options, ({ traceparent }) =>
        this.inner.ask(contract, request, withTrace(context, traceparent)),
      ),
    );
  }
}

class TracedServiceEndpoint extends ServiceEndpoint {
  constructor(
    private readonly inner: ServiceEndpoint,
    private readonly telemetry: Telemetry,
  ) {
    super();
  }

  answer<Request extends object, Answer>(
    contract: MessageContract<Request, Answer>,
    handler: (request: Request, context: MessageContext) => Promise<Answer>,
  ): void {
    const { tracing } = this.telemetry;
    const facts = { 'samenloket.contract': contract.name };
    this.inner.answer(contract, (request, context) =>
      tracing.inSpan(
        `answer ${contract.name}`,
        { kind: SpanKind.SERVER, facts, after: context.traceparent },
        ({ traceparent }) => handler(request, withTrace(context, traceparent)),
      ),
    );
  }
}

function withTrace(context: MessageContext, traceparent: string | undefined): MessageContext {
  return traceparent === undefined ? context : { ...context, traceparent };
}

/** Measures what is asked of other services, and tells them in `MessageContext.traceparent` which trace it belongs to. */
export function tracedServiceClient(client: ServiceClient, telemetry: Telemetry): ServiceClient {
  return new TracedServiceClient(client, telemetry);
}

/** Continues the trace of who asks. */
export function tracedEndpoint(endpoint: ServiceEndpoint, telemetry: Telemetry): ServiceEndpoint {
  return new TracedServiceEndpoint(endpoint, telemetry);
}
