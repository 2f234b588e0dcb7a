import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Some thousands of rows; what is more comes in on the command line. */
const longest = 1_000_000;
/** Of as many bytes, in base64. */
const longestWorkbook = Math.ceil(longest / 3) * 4;

export class ImportOrganiserInput {
  @IsUUID() organiserId!: string;
  @IsOptional() @IsString() @MaxLength(longest) enrolments?: string | null;
  @IsOptional() @IsString() @MaxLength(longest) confirmations?: string | null;
  @IsOptional() @IsString() @MaxLength(longestWorkbook) enrolmentsXlsx?: string | null;
  @IsOptional() @IsString() @MaxLength(longestWorkbook) confirmationsXlsx?: string | null;
}
