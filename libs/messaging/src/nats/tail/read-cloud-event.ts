import {
  Equals,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  validateSync,
} from 'class-validator';
import type { JsonObject } from '@samenloket/event-sourcing';
import { type CloudEvent, sourcePrefix } from '@samenloket/contracts';
import { type ChainedEvent, fromCloudEvent } from './cloud-event.js';

const IsPosition = () => Matches(/^(0|[1-9]\d{0,15})$/);

class CloudEventShape implements CloudEvent {
  @Equals('1.0') specversion!: '1.0';
  @IsString() @IsNotEmpty() id!: string;
  @IsString() source!: string;
  @IsString() @IsNotEmpty() type!: string;
  @IsString() time!: string;
  @IsString() @IsNotEmpty() subject!: string;
  @Equals('application/json') datacontenttype!: 'application/json';
  @IsPosition() position!: string;
  @IsPosition() previousposition!: string;
  @IsInt() streamrevision!: number;
  @IsString() recordedat!: string;
  @IsInt() schemaversion!: number;
  @IsString() actorsubject!: string;
  @IsString() actorrole!: string;
  @IsOptional() @IsString() onbehalfof?: string;
  @IsOptional() @IsString() channel?: string;
  @IsOptional() @IsString() deskid?: string;
  @IsString() correlationid!: string;
  @IsString() causationid!: string;
  @IsOptional() @IsString() traceparent?: string;
  @IsOptional() @Equals(true) imported?: true;
  @IsOptional() @IsString() familyid?: string;
  @IsObject() data!: JsonObject;
}

/** A message of the tail is not an event of this producer as we write them. Holds nothing of its content. */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage';
}

/** @throws MalformedMessage */
export function readCloudEvent(producer: string, payload: Uint8Array): ChainedEvent {
  const shape = Object.assign(new CloudEventShape(), parsed(payload));
  const [fault] = validateSync(shape, { forbidUnknownValues: false, stopAtFirstError: true });
  if (fault) throw new MalformedMessage(`Its ${fault.property} is wrong.`);
  if (shape.source !== sourcePrefix + producer) throw new MalformedMessage(`It is not of ${producer}.`);
  const chained = fromCloudEvent(shape);
  if (chained.previous >= chained.event.position)
    throw new MalformedMessage('It stands before its predecessor.');
  return chained;
}

function parsed(payload: Uint8Array): object {
  try {
    const json: unknown = JSON.parse(Buffer.from(payload).toString('utf8'));
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
  } catch (cause) {
    throw new MalformedMessage('It is no JSON.', { cause });
  }
  throw new MalformedMessage('It is no JSON object.');
}
