import type { LinkKind } from './links.events.js';

export interface LinkRequest {
  readonly type: 'LinkRequest';
  readonly otherRequestId: string;
  readonly kind: LinkKind;
}

export type LinksCommand = LinkRequest;
