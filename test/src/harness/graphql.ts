export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly faults?: readonly { path: string; message: string }[];
  };
}

export interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphqlError[];
}

/**
 * Asks through the gateway's HTTP port, as any client does. Over a connection of its own: a process that runs both ends
 * and stands still for a while asks again over a connection that the server is just closing.
 */
export async function askRaw<Data>(
  url: string,
  token: string | undefined,
  query: string,
  variables: object = {},
): Promise<GraphqlAnswer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      connection: 'close',
      'x-reason': 'test',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphqlAnswer<Data>;
}

/** The same, and the data; fails with the errors when there are any. */
export async function ask<Data>(
  url: string,
  token: string,
  query: string,
  variables: object = {},
): Promise<Data> {
  const { data, errors } = await askRaw<Data>(url, token, query, variables);
  if (errors?.length || !data) throw new Error(`GraphQL: ${JSON.stringify(errors ?? data)}\n${query}`);
  return data;
}
