import 'reflect-metadata';
import type { MessageContext, MessageContract } from '@samenloket/contracts';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsOptional, IsString, Max, ValidateNested } from 'class-validator';

class Page {
  @IsInt()
  number!: number;

  @IsString()
  text!: string;
}

/** A request with all that contracts use: optional fields, limits, nested lists. */
export class CopyBook {
  @IsString()
  title!: string;

  @IsOptional()
  @IsInt()
  @Max(10)
  copies?: number | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Page)
  pages!: Page[];
}

export interface CopiedBook {
  title: string;
  copies?: number | null;
  pages: { number: number; text: string }[];
}

export const copyBook: MessageContract<CopyBook, CopiedBook> = { name: 'kit.copyBook.v1', request: CopyBook };

export class Ping {}
export const ping: MessageContract<Ping, { pong: number }> = { name: 'kit.ping.v1', request: Ping };
export const forget: MessageContract<Ping, void> = { name: 'kit.forget.v1', request: Ping };

export const context: MessageContext = {
  actor: { subject: 'subject-1', role: 'deskWorker' },
  onBehalfOf: 'family-1',
  correlationId: 'correlation-1',
  causationId: 'causation-1',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
};

export function book(pages = 2): CopyBook {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return { title: 'De Witte', pages: numbers.map((number) => ({ number, text: `page ${number}` })) };
}
