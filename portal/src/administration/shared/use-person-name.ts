import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { childName } from '../../desk/child-name';
import { shortId } from '../people/member';

interface Person {
  readonly id: string;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
}

const randomId = /^[\da-f]{8}-/;

/** The name where one may see it, else enough of the random id; a program goes by its own name. */
export function usePersonName() {
  const { t } = useTranslation('administration');
  return useCallback(
    ({ id, firstName = null, lastName = null }: Person): string =>
      childName({ firstName, lastName }) ??
      (randomId.test(id) ? t('people.unnamed', { id: shortId(id) }) : id),
    [t],
  );
}
