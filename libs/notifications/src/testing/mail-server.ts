import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A mail server on this machine that keeps what it is sent, and answers `RCPT TO` as told. */
export class MailServer implements AsyncDisposable {
  readonly messages: string[] = [];
  /** The answer to the next addresses. */
  recipientAnswer = '250 OK';
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => void this.talk(socket));
  }

  static async listen(host = '127.0.0.1'): Promise<MailServer> {
    const server = createServer().listen(0, host);
    await once(server, 'listening');
    return new MailServer(server);
  }

  get url(): string {
    const { address, port } = this.server.address() as AddressInfo;
    return `smtp://${address}:${port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private async talk(socket: Socket): Promise<void> {
    this.sockets.add(socket);
    const say = (line: string) => socket.write(`${line}\r\n`);
    let message: string[] | undefined;
    say('220 mail server of a test');
    for await (const line of createInterface(socket)) {
      if (message) {
        if (line !== '.') message.push(line);
        else {
          this.messages.push(message.join('\n'));
          message = undefined;
          say('250 taken');
        }
      } else if (/^DATA/i.test(line)) {
        message = [];
        say('354 go on');
      } else if (/^RCPT/i.test(line)) say(this.recipientAnswer);
      else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else say('250 OK');
    }
  }
}
