type Headers = Record<string, string | undefined>;

const passedOn = ['authorization', 'x-reason', 'x-correlation-id', 'x-acting-for', 'x-channel'] as const;

/** What of the client's request a subgraph gets to see. */
export function passedOnHeaders(context: unknown): Headers {
  const headers = (context as { request?: Request } | undefined)?.request?.headers;
  return Object.fromEntries(passedOn.map((name) => [name, headers?.get(name) ?? undefined]));
}
