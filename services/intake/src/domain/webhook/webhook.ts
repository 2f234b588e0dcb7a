import {
  type Decider,
  defineEvents,
  DomainError,
  type DomainEvent,
  type Personal,
} from '@samenloket/event-sourcing';

/** `failing`: nothing reached it for days; `organiser`: by hand. */
export type DisableCause = 'failing' | 'organiser';

/** An address of an organiser's own system, which hears what concerns its locations. */
export type WebhookEvent =
  /** The secret is sealed under a key of its own, named by the webhook's id: gone with it, backups included. */
  | DomainEvent<
      'WebhookRegistered',
      { webhookId: string; organiserId: string; url: string; secret: Personal<string> }
    >
  | DomainEvent<'WebhookDisabled', { webhookId: string; cause: DisableCause }>
  | DomainEvent<'WebhookEnabled', { webhookId: string }>
  | DomainEvent<'WebhookRemoved', { webhookId: string }>;

export const webhookEvents = defineEvents<WebhookEvent>({
  WebhookRegistered: {
    version: 1,
    fields: { webhookId: 'clear', organiserId: 'clear', url: 'clear', secret: 'personal' },
  },
  WebhookDisabled: { version: 1, fields: { webhookId: 'clear', cause: 'clear' } },
  WebhookEnabled: { version: 1, fields: { webhookId: 'clear' } },
  WebhookRemoved: { version: 1, fields: { webhookId: 'clear' } },
});

export interface WebhookState {
  readonly status: 'none' | 'active' | 'disabled' | 'removed';
  readonly organiserId?: string;
  readonly url?: string;
  readonly secret?: string | null;
}

export type WebhookCommand =
  | {
      readonly type: 'RegisterWebhook';
      readonly webhookId: string;
      readonly organiserId: string;
      readonly url: string;
      readonly secret: string;
    }
  | { readonly type: 'DisableWebhook'; readonly webhookId: string; readonly cause: DisableCause }
  | { readonly type: 'EnableWebhook'; readonly webhookId: string }
  | { readonly type: 'RemoveWebhook'; readonly webhookId: string };

export const webhookDecider: Decider<WebhookState, WebhookCommand, WebhookEvent> = {
  initialState: () => ({ status: 'none' }),
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'WebhookRegistered':
        return { status: 'active', organiserId: data.organiserId, url: data.url, secret: data.secret };
      case 'WebhookDisabled':
        return { ...state, status: 'disabled' };
      case 'WebhookEnabled':
        return { ...state, status: 'active' };
      case 'WebhookRemoved':
        return { ...state, status: 'removed', secret: null };
    }
  },
  decide: (command, { status }) => {
    const { webhookId } = command;
    if (command.type === 'RegisterWebhook') {
      if (status !== 'none') throw new DomainError('ALREADY_EXISTS', 'Another webhook has this id.');
      const { type: _, ...data } = command;
      return [{ type: 'WebhookRegistered', data }];
    }
    if (status === 'none') throw new DomainError('NOT_FOUND', 'There is no such webhook.');
    switch (command.type) {
      case 'DisableWebhook':
        return status === 'active'
          ? [{ type: 'WebhookDisabled', data: { webhookId, cause: command.cause } }]
          : [];
      case 'EnableWebhook':
        if (status === 'removed') {
          throw new DomainError('RULE_VIOLATED', 'This webhook was removed: register it anew.');
        }
        return status === 'disabled' ? [{ type: 'WebhookEnabled', data: { webhookId } }] : [];
      case 'RemoveWebhook':
        return status === 'removed' ? [] : [{ type: 'WebhookRemoved', data: { webhookId } }];
    }
  },
};
