export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

const mostRedirects = 10;

/** What a browser does for a portal: keeps cookies by site, follows redirects, says where a POST comes from. */
export class BrowserDouble {
  /** Those for every path of a site, by site, then by name. */
  readonly cookies = new Map<string, Map<string, string>>();
  /** Those for some paths, by path; this browser visits one such site. */
  private readonly narrow = new Map<string, Map<string, string>>();
  /** All that any site answered, for tests on what reaches a browser. */
  readonly seen: string[] = [];

  constructor(private readonly home: string) {}

  /** One request, no redirect followed. */
  async ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Response> {
    const url = new URL(path, this.home);
    const cookie = this.cookieOf(path);
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        connection: 'close',
        ...(cookie && { cookie }),
        ...(method === 'POST' && { origin: this.home, 'sec-fetch-site': 'same-origin' }),
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) this.keep(url, line);
    this.seen.push(JSON.stringify([...response.headers]), await response.clone().text());
    return response;
  }

  /** What it sends to a path of the portal. */
  cookieOf(path: string): string {
    const sent = this.sentTo(new URL(path, this.home));
    return sent.map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Goes on until a page is shown; answers its address. */
  async open(path: string): Promise<string> {
    let url = new URL(path, this.home).href;
    for (let left = mostRedirects; left > 0; left--) {
      const response = await this.ask(url);
      const next = response.headers.get('location');
      if (next === null) return url;
      url = new URL(next, url).href;
    }
    throw new Error(`There is no end to the redirects from ${path}.`);
  }

  async session<Answer = Record<string, unknown>>(): Promise<Answer> {
    return (await (await this.ask('/session')).json()) as Answer;
  }

  /** As the portal asks: with what `/session` told it. */
  async post(path: string, body: object = {}, headers: Readonly<Record<string, string>> = {}) {
    const { csrf } = await this.session<{ csrf?: string }>();
    return this.ask(path, {
      method: 'POST',
      body,
      headers: { ...(csrf !== undefined && { 'x-samenloket-csrf': csrf }), ...headers },
    });
  }

  private of(url: URL): Map<string, string> {
    const known = this.cookies.get(url.origin) ?? new Map<string, string>();
    this.cookies.set(url.origin, known);
    return known;
  }

  private sentTo(url: URL): [name: string, value: string][] {
    const narrow = [...this.narrow].filter(([path]) => url.pathname.startsWith(path));
    return [this.of(url), ...narrow.map(([, cookies]) => cookies)].flatMap((cookies) => [...cookies]);
  }

  private keep(url: URL, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const said = new Map(
      attributes.map((one) => {
        const [attribute = '', content = ''] = one.split(/=(.*)/);
        return [attribute.toLowerCase(), content];
      }),
    );
    const path = said.get('path') ?? '/';
    const cookies = path === '/' ? this.of(url) : (this.narrow.get(path) ?? new Map<string, string>());
    if (path !== '/') this.narrow.set(path, cookies);
    const hasEnded = said.get('max-age') === '0' || Date.parse(said.get('expires') ?? '') < Date.now();
    if (hasEnded) cookies.delete(name);
    else cookies.set(name, value);
  }
}
