import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';

/** One thing that a change is about, and whom it concerns: random ids, and nothing of anybody. */
export class Concerned {
  /** `request:<id>`, `round:<id>`: what a page listens to that shows it alone. Absent: only lists show it. */
  @IsOptional()
  @Matches(/^(request|round):[\w-]{1,64}$/)
  thing?: string;

  /** Whose workers see it in their lists and may open it. */
  @IsArray()
  @ArrayMaxSize(1_000)
  @IsString({ each: true })
  deskIds!: string[];

  /** Whose it is. */
  @IsOptional()
  @IsString()
  familyId?: string;
}

/** What a service tells the gateway over HTTP, a line of JSON each: something can be read that is other than before. */
export class ToldChange {
  /** All that answers questions in the telling service has taken in everything up to here. */
  @IsInt()
  @Min(0)
  position!: number;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Concerned)
  concerned!: Concerned[];
}
