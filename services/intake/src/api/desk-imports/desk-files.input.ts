import { type DeskFile, deskFiles, longestOwn, mostOwn } from '@samenloket/desk-files';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

export const deskFileFormats = ['csv', 'xlsx'] as const;
export type DeskFileFormat = (typeof deskFileFormats)[number];

export class DeskImportsArguments {
  @IsUUID() deskId!: string;
  @IsOptional() @IsInt() @Min(1) @Max(20) first?: number | null;
}

export class OwnHeadingInput {
  @IsString() @Length(1, longestOwn) heading!: string;
  @IsString() @Length(1, 100) column!: string;
}

export class DeskFileInput {
  @IsIn(deskFiles) file!: DeskFile;
  @IsIn(deskFileFormats) format!: DeskFileFormat;
  @IsString() contentBase64!: string;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostOwn)
  @ValidateNested({ each: true })
  @Type(() => OwnHeadingInput)
  mapping?: OwnHeadingInput[] | null;
}

export class DeskFilesInput {
  @IsUUID() deskId!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(deskFiles.length)
  @ArrayUnique(({ file }: DeskFileInput) => file, { message: '$property must have each kind of file once' })
  @ValidateNested({ each: true })
  @Type(() => DeskFileInput)
  files!: DeskFileInput[];
}
