import type { Server, ServerResponse } from 'node:http';

/**
 * The connections that clients of an HTTP server keep open for their next request. A client that sends one at the very
 * moment at which the server closes an idle connection cannot know whether it arrived. So clients are told to let go
 * well before that.
 */
export class KeptConnections {
  private readonly unanswered = new Set<ServerResponse>();
  private lettingGo = false;

  constructor(server: Server) {
    server.prependListener('request', (_request, response: ServerResponse) => {
      if (this.lettingGo) return closeBehind(response);
      this.unanswered.add(response);
      response.once('close', () => this.unanswered.delete(response));
    });
  }

  /**
   * From now on each answer says that its connection closes behind it; the client's next request opens another one,
   * which leads elsewhere where there is a balancer. On what is idle no answer can say so: that runs out by itself, at
   * the client first (`Keep-Alive: timeout=5`, five seconds, stands in each answer of Node).
   */
  letGo(): void {
    this.lettingGo = true;
    for (const response of this.unanswered) closeBehind(response);
  }
}

function closeBehind(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
