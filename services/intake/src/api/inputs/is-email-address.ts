import { isEmail, ValidateBy } from 'class-validator';

/** `isEmail` throws at half a surrogate pair, where it should say no. */
export const IsEmailAddress = () =>
  ValidateBy({
    name: 'isEmail',
    validator: {
      validate: (value) => typeof value === 'string' && value.isWellFormed() && isEmail(value),
      defaultMessage: () => '$property must be an email',
    },
  });
