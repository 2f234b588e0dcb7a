/** Where people come to the portal. */
export class PublicPlace {
  private readonly configured: URL | undefined;
  private served: URL | undefined;

  /** @param configured `https://host`; without it, where the gateway turns out to listen */
  constructor(configured?: string) {
    this.configured = configured === undefined ? undefined : new URL(configured);
  }

  /** The gateway listens now, here. */
  serving(url: string): void {
    this.served = new URL(url);
  }

  get origin(): string {
    return this.url.origin;
  }

  get host(): string {
    return this.url.host;
  }

  get port(): string {
    return this.url.port || '80';
  }

  get isSecure(): boolean {
    return this.url.protocol === 'https:';
  }

  /** Where nothing was configured, inside and outside are the same. */
  isPublicName(host: string | undefined): boolean {
    return this.configured !== undefined && this.configured.host === host;
  }

  at(path: string): URL {
    return new URL(path, this.url);
  }

  /** The same place as this process reaches it, also where its public name leads elsewhere. */
  fromHere(url: string): string {
    const { origin } = this.served ?? this.url;
    return url.startsWith(`${this.origin}/`) ? `${origin}${url.slice(this.origin.length)}` : url;
  }

  private get url(): URL {
    const url = this.configured ?? this.served;
    if (!url) throw new Error('The gateway does not listen yet.');
    return url;
  }
}
