import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Leads each new connection to a port, and leaves open ones where they lead: as kube-proxy does for a Service. */
export class ConnectionBalancer {
  private readonly open = new Map<Socket, number>();
  private readonly server = createServer((client) => this.lead(client));

  private constructor(private port: number) {}

  static async listen(port: number): Promise<ConnectionBalancer> {
    const balancer = new ConnectionBalancer(port);
    await new Promise<void>((resolve) => balancer.server.listen(0, '127.0.0.1', resolve));
    return balancer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** For connections from now on. */
  leadTo(port: number): void {
    this.port = port;
  }

  connectionsTo(port: number): number {
    return [...this.open.values()].filter((one) => one === port).length;
  }

  async close(): Promise<void> {
    for (const client of this.open.keys()) client.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private lead(client: Socket): void {
    const behind = connect(this.port, '127.0.0.1');
    this.open.set(client, this.port);
    client.on('error', () => behind.destroy()).on('close', () => behind.destroy());
    client.once('close', () => this.open.delete(client));
    behind.on('error', () => client.destroy());
    client.pipe(behind).pipe(client);
  }
}
