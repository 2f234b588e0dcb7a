import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Traffic } from '@samenloket/contracts';
import { type Log, silentLog } from '@samenloket/event-sourcing';
import { connectNats, type NatsLink } from '@samenloket/messaging/nats';
import { type StartedNats, startNats } from './start-nats.js';

/** A server in a folder of its own, and connections to it, all gone together. */
export class OpenedNats implements AsyncDisposable {
  private readonly links: NatsLink[] = [];

  private constructor(
    readonly server: StartedNats,
    private readonly folder: string,
  ) {}

  static async open(extraUsers: Readonly<Record<string, Traffic>> = {}): Promise<OpenedNats> {
    const folder = await mkdtemp(join(tmpdir(), 'samenloket-nats-'));
    try {
      return new OpenedNats(await startNats({ folder, extraUsers }), folder);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  async connect(user: string, { instance = 'one', log = silentLog }: { instance?: string; log?: Log } = {}) {
    const { url: servers, caFile } = this.server;
    const link = await connectNats({
      servers,
      user,
      password: this.server.passwordOf(user),
      caFile,
      instance,
      log,
    });
    this.links.push(link);
    return link;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.links.map((link) => link.close()));
    await this.server[Symbol.asyncDispose]();
    await rm(this.folder, { recursive: true, force: true });
  }
}
