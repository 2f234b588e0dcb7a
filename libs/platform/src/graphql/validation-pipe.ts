import { ValidationPipe } from '@nestjs/common';
import { badInput, faultsOf, validationRules } from '@samenloket/messaging';

/** Validates the arguments of every resolver against their class-validator class. */
export const validationPipe = new ValidationPipe({
  ...validationRules,
  transform: true,
  exceptionFactory: (errors) => badInput('The input', faultsOf(errors)),
});
