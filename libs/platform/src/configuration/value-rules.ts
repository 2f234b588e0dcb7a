import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

/** A whole number between both, given as text. */
export function WholeNumber(lowest: number, highest: number) {
  const message = `must be a whole number from ${lowest} to ${highest}`;
  return applyDecorators(
    Transform(({ value }) => (/^\d+$/.test(String(value)) ? Number(value) : String(value))),
    IsInt({ message }),
    Min(lowest, { message }),
    Max(highest, { message }),
  );
}

export function TrueOrFalse() {
  return applyDecorators(
    Transform(({ value }) => ({ true: true, false: false })[String(value)] ?? String(value)),
    IsBoolean({ message: 'must be true or false' }),
  );
}

/** Text of this form, when it is given at all. */
export function Given(form: RegExp, message: string) {
  return applyDecorators(IsOptional(), Matches(form, { message }));
}

export const GivenFile = () => Given(/./, 'must be the path of a file');

/** Addresses with commas between; becomes a list. */
export function Addresses(scheme: string) {
  const message = `must be ${scheme}://host:port, several with commas between`;
  return applyDecorators(
    Transform(({ value }) =>
      String(value)
        .split(',')
        .map((address) => address.trim().replace(/\/$/, '')),
    ),
    IsOptional(),
    Matches(new RegExp(`^${scheme}://[^/,\\s]+$`), { each: true, message }),
  );
}
