// Written by `npm run documents -w portal` from webhooks.graphql: change that instead.
import type { Document } from '../../graphql/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type WebhookDeliveryStatus =
  | 'pending'
  | 'delivered';

export type RegisterWebhookInput = {
  readonly organiserId: string;
  readonly url: string;
};

export type WebhooksQueryVariables = Exact<{
  organiserId: string;
}>;


export type WebhooksQuery = { readonly webhooks: ReadonlyArray<{ readonly id: string, readonly url: string, readonly registeredAt: string, readonly disabledAt: string | null, readonly lastSuccessAt: string | null, readonly failingSince: string | null, readonly lastFailure: string | null }> };

export type WebhookDeliveriesQueryVariables = Exact<{
  webhookId: string;
  after?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { readonly webhookDeliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly occurredAt: string, readonly status: WebhookDeliveryStatus, readonly attempts: number, readonly dueAt: string, readonly deliveredAt: string | null, readonly lastCode: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RegisterWebhookMutationVariables = Exact<{
  input: RegisterWebhookInput;
}>;


export type RegisterWebhookMutation = { readonly registerWebhook: { readonly secret: string, readonly position: number, readonly webhook: { readonly id: string, readonly url: string } } };

export type EnableWebhookMutationVariables = Exact<{
  id: string;
}>;


export type EnableWebhookMutation = { readonly enableWebhook: { readonly position: number, readonly webhook: { readonly id: string } } };

export type RemoveWebhookMutationVariables = Exact<{
  id: string;
}>;


export type RemoveWebhookMutation = { readonly removeWebhook: { readonly position: number, readonly webhook: { readonly id: string } } };

export const Webhooks: Document<WebhooksQuery, WebhooksQueryVariables> = {
  name: 'Webhooks',
  text: `query Webhooks($organiserId: ID!) {
  webhooks(organiserId: $organiserId) {
    id
    url
    registeredAt
    disabledAt
    lastSuccessAt
    failingSince
    lastFailure
  }
}`,
};

export const WebhookDeliveries: Document<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables> = {
  name: 'WebhookDeliveries',
  text: `query WebhookDeliveries($webhookId: ID!, $after: String) {
  webhookDeliveries(webhookId: $webhookId, first: 20, after: $after) {
    nodes {
      id
      type
      occurredAt
      status
      attempts
      dueAt
      deliveredAt
      lastCode
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

export const RegisterWebhook: Document<RegisterWebhookMutation, RegisterWebhookMutationVariables> = {
  name: 'RegisterWebhook',
  text: `mutation RegisterWebhook($input: RegisterWebhookInput!) {
  registerWebhook(input: $input) {
    secret
    position
    webhook {
      id
      url
    }
  }
}`,
};

export const EnableWebhook: Document<EnableWebhookMutation, EnableWebhookMutationVariables> = {
  name: 'EnableWebhook',
  text: `mutation EnableWebhook($id: ID!) {
  enableWebhook(id: $id) {
    position
    webhook {
      id
    }
  }
}`,
};

export const RemoveWebhook: Document<RemoveWebhookMutation, RemoveWebhookMutationVariables> = {
  name: 'RemoveWebhook',
  text: `mutation RemoveWebhook($id: ID!) {
  removeWebhook(id: $id) {
    position
    webhook {
      id
    }
  }
}`,
};
