import type { JsonObject } from '@samenloket/event-sourcing';

/**
 * An integration event as CloudEvents 1.0 has it, structured, as JSON. Attribute names are lower case letters as the
 * specification wants; positions are texts because its integers end at 2³¹.
 */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  /** `urn:samenloket:<producer>` */
  readonly source: string;
  readonly type: string;
  /** When it happened. */
  readonly time: string;
  /** Its stream. */
  readonly subject: string;
  readonly datacontenttype: 'application/json';
  readonly position: string;
  /** Between this position and its own, the producer has no other event for its readers. */
  readonly previousposition: string;
  readonly streamrevision: number;
  readonly recordedat: string;
  readonly schemaversion: number;
  readonly actorsubject: string;
  readonly actorrole: string;
  readonly onbehalfof?: string;
  readonly channel?: string;
  readonly deskid?: string;
  readonly correlationid: string;
  readonly causationid: string;
  readonly traceparent?: string;
  readonly imported?: true;
  readonly familyid?: string;
  readonly data: JsonObject;
}

export const cloudEventContentType = 'application/cloudevents+json';
export const sourcePrefix = 'urn:samenloket:';
