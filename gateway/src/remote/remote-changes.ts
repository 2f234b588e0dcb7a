import { ToldChange } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import { ChangeSource, type Tell, validated } from '@samenloket/messaging';
import type { RoleTokenSigner } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import type { Replicas } from './replicas.js';

const lifetimeSeconds = 60;
const longestWaitMs = 5_000;
const longestLine = 1_000_000;
/** The service beats every 15 seconds: after so long it is no longer there, though nothing said so. */
const usualSilenceMs = 45_000;

/** What a service that is a process of its own tells; whichever of its replicas is ready does. */
export class RemoteChanges extends ChangeSource {
  constructor(
    private readonly replicas: Replicas,
    private readonly signer: RoleTokenSigner,
    private readonly silenceMs = usualSilenceMs,
  ) {
    super();
  }

  async follow(tell: Tell, signal: AbortSignal): Promise<void> {
    const silence = new Silence(this.silenceMs, `${this.replicas.service} has fallen silent.`);
    try {
      for await (const line of linesOf(await this.ask(AbortSignal.any([signal, silence.signal])))) {
        silence.isBroken();
        if (line !== '')
          tell(validated(ToldChange, JSON.parse(line), `A change of ${this.replicas.service}`));
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      silence.end();
    }
    if (!signal.aborted) throw new Error(`${this.replicas.service} told no more.`);
  }

  private async ask(signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const { service } = this.replicas;
    const url = await this.replicas.next(new Set(), longestWaitMs, true);
    if (url === undefined) throw new DomainError('UNAVAILABLE', `No replica of ${service} answers.`);
    // In the role of who runs the platform and sees nothing personal.
    const actor = { subject: randomUUID(), role: 'operator' as const, deskIds: [], locationIds: [] };
    const authorization = `Bearer ${await this.signer.sign(actor, lifetimeSeconds)}`;
    const { status, body } = await fetch(`${url}/changes`, { headers: { authorization }, signal });
    if (status === 200 && body) return body;
    await body?.cancel();
    throw new DomainError('UNAVAILABLE', `${service} answered ${status} where it tells of changes.`);
  }
}

/** Aborts when nothing was heard for so long. */
class Silence {
  private readonly aborting = new AbortController();
  private readonly timer: NodeJS.Timeout;

  constructor(ms: number, message: string) {
    this.timer = setTimeout(() => this.aborting.abort(new Error(message)), ms);
  }

  get signal(): AbortSignal {
    return this.aborting.signal;
  }

  isBroken(): void {
    this.timer.refresh();
  }

  end(): void {
    clearTimeout(this.timer);
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of body) {
    const lines = `${rest}${decoder.decode(part, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new Error('A line that tells of changes has no end.');
    yield* lines;
  }
}
