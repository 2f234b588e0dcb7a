import { IsInt, IsOptional, Min } from 'class-validator';
import { PageArguments } from './connection.js';

/** Of a query that can wait for what was just written: it shows at least what stands at this position. */
export class AfterPosition {
  @IsOptional()
  @IsInt()
  @Min(0)
  afterPosition?: number | null;
}

/** The same of a list. */
export class ListArguments extends PageArguments {
  @IsOptional()
  @IsInt()
  @Min(0)
  afterPosition?: number | null;
}
