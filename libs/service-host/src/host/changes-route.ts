import { DomainError, type Log } from '@samenloket/event-sourcing';
import type { ChangeSource } from '@samenloket/messaging';
import { requireRole, type RunningService } from '@samenloket/platform';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpHandler } from './http-host.js';

/** So often a line goes out, so that a gateway notices when its service is no longer there. */
const heartbeatMs = 15_000;
/** Who leaves so many bytes unread is let go. */
const mostUnreadBytes = 1_000_000;

const statuses: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** `GET /changes`: what changes from now on, a line of JSON each, for the gateway alone. */
export class ChangesRoute {
  private readonly telling = new Set<AbortController>();
  private lettingGo = false;

  constructor(
    private readonly service: Pick<RunningService, 'contextFor'>,
    private readonly changes: ChangeSource,
    private readonly log: Log,
  ) {}

  readonly handler: HttpHandler = async (request, response) => {
    const refused = this.lettingGo ? 503 : await this.refusalOf(request);
    // Gone while its token was looked at: its end will not be told again.
    if (response.destroyed) return;
    if (refused === undefined) return this.tell(response);
    response.writeHead(refused);
    response.end();
  };

  /** Ends what is told: who listens goes to another replica. */
  letGo(): void {
    this.lettingGo = true;
    for (const ending of this.telling) ending.abort();
  }

  private async refusalOf({ headers: { authorization } }: IncomingMessage): Promise<number | undefined> {
    try {
      requireRole(await this.service.contextFor({ authorization }), 'operator');
      return undefined;
    } catch (error) {
      if (error instanceof DomainError) return statuses[error.code] ?? 503;
      this.log.error({ err: error }, 'Who asks for changes could not be told');
      return 500;
    }
  }

  private async tell(response: ServerResponse): Promise<void> {
    const ending = new AbortController();
    this.telling.add(ending);
    response.once('close', () => ending.abort());
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    const write = (line: string) => {
      response.write(`${line}\n`);
      if (response.writableLength > mostUnreadBytes) response.destroy();
    };
    const beating = setInterval(() => write(''), heartbeatMs);
    try {
      await this.changes.follow((change) => write(JSON.stringify(change)), ending.signal);
      response.end();
    } catch (error) {
      this.log.warn({ err: error }, 'Changes can no longer be told; who listens asks again');
      response.destroy();
    } finally {
      clearInterval(beating);
      this.telling.delete(ending);
    }
  }
}
