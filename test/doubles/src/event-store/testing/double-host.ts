// A process that serves many doubles, one a folder, so that tests need not start one each. Asked over its channel.
import { type DoubleServer, openDoubleServer } from '../double-server.js';

export interface HostRequest {
  readonly call: number;
  readonly ask: 'open' | 'close';
  readonly folder: string;
}

export interface HostAnswer {
  readonly call: number;
  readonly port: number;
}

const servers = new Map<string, DoubleServer>();

async function answer({ call, ask, folder }: HostRequest): Promise<HostAnswer> {
  const server = servers.get(folder);
  if (ask === 'open') {
    const opened = await openDoubleServer({ folder, port: 0 });
    servers.set(folder, opened);
    return { call, port: opened.port };
  }
  await server?.close();
  servers.delete(folder);
  return { call, port: 0 };
}

process.on('message', (request: HostRequest) => {
  void answer(request).then((answered) => process.send?.(answered));
});
process.on('disconnect', () => process.exit(0));
