import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDesks } from '../../families/shared/use-desks';
import type { Double, DoubleSide } from './double';

interface DoubleSidesProps {
  readonly double: Double;
  readonly deskId: string;
}

/** Both numbers; of another desk its name, for its file is not ours to open. */
export function DoubleSides({ double: { request, otherRequest }, deskId }: DoubleSidesProps) {
  const { t } = useTranslation('doubles');
  const { data } = useDesks();
  const side = ({ id, number, deskId: of }: DoubleSide) => {
    if (of === deskId) return <Link to={`/loket/dossier/${id}`}>{number}</Link>;
    const desk = data?.desks.find((one) => one.id === of)?.name ?? t('otherDesk');
    return <span>{t('atDesk', { number, desk })}</span>;
  };
  return (
    <>
      {[otherRequest, request].map((one, index) => (
        <Fragment key={one.id}>
          {index > 0 && ` ${t('and')} `}
          {side(one)}
        </Fragment>
      ))}
    </>
  );
}
