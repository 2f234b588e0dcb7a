import type { KeyStore } from '@samenloket/event-store';
import { webhookAddress } from './webhook-address.js';
import type { WebhookSender } from './webhook-sender.js';

/** Where webhooks may go, and how their secret is forgotten. */
export class WebhookAddresses {
  constructor(
    private readonly sender: Pick<WebhookSender, 'allowPrivate'>,
    private readonly keys: KeyStore,
  ) {}

  /** @throws DomainError BAD_INPUT */
  check(url: string): URL {
    return webhookAddress(url, this.sender.allowPrivate);
  }

  /** Erases the key that the secret is sealed with; harmless to repeat. */
  async forget(webhookId: string): Promise<void> {
    await this.keys.erase(webhookId);
  }
}
