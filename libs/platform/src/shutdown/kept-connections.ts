import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Beyond the time that a server names to its clients: what Node itself adds, and a busy machine. */
const patienceMs = 2_000;

/**
 * The connections that clients of an HTTP server keep open for their next request. A client that sends one at the very
 * moment at which the server closes an idle connection cannot know whether it arrived. So clients are told to let go
 * well before that.
 */
export class KeptConnections {
  private readonly open = new Set<Socket>();
  private readonly unanswered = new Set<ServerResponse>();
  private lettingGo = false;

  constructor(private readonly server: Server) {
    server.on('connection', (socket) => {
      this.open.add(socket);
      socket.once('close', () => this.open.delete(socket));
    });
    server.prependListener('request', (_request, response: ServerResponse) => {
      if (this.lettingGo) return closeBehind(response);
      this.unanswered.add(response);
      response.once('close', () => this.unanswered.delete(response));
    });
  }

  /**
   * From now on each answer says that its connection closes behind it; the client's next request opens another one,
   * which leads elsewhere where there is a balancer.
   */
  letGo(): void {
    this.lettingGo = true;
    for (const response of this.unanswered) closeBehind(response);
  }

  /**
   * Until nobody can still send on a connection from before. On what is idle no answer can say that it closes: that runs out
   * by itself, at the client first (`Keep-Alive: timeout=5`, five seconds, stands in each answer of Node).
   */
  async runOut(): Promise<void> {
    const gone = [...this.open].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    await Promise.race([Promise.all(gone), delay(this.server.keepAliveTimeout + patienceMs)]);
  }
}

function closeBehind(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
