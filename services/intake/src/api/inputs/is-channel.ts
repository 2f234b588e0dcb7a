import { isChannelName } from '@samenloket/desk-files';
import { ValidateBy } from 'class-validator';

/** The way somebody asked; it stands in the clear, so nothing about the person may be in it. */
export const IsChannel = () =>
  ValidateBy({
    name: 'isChannel',
    validator: {
      validate: (value) => typeof value === 'string' && isChannelName(value),
      defaultMessage: () => '$property must be the name of a channel, without a number or address',
    },
  });
