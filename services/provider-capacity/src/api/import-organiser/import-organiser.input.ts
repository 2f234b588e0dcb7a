import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Some thousands of rows; what is more comes in on the command line. */
const longest = 1_000_000;

export class ImportOrganiserInput {
  @IsUUID() organiserId!: string;
  @IsOptional() @IsString() @MaxLength(longest) enrolments?: string | null;
  @IsOptional() @IsString() @MaxLength(longest) confirmations?: string | null;
}
