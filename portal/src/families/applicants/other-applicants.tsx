import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, FaultAlert, SideSheet } from '../../design';
import { useChange } from '../../graphql/use-question';
import { ApplicantForm } from './applicant-form';
import { AddApplicant, RemoveApplicant } from './applicants.generated';

export interface OtherApplicant {
  readonly id: string;
  readonly details: {
    readonly firstName: string | null;
    readonly lastName: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  } | null;
}

interface OtherApplicantsProps {
  readonly requestId: string;
  readonly applicants: readonly OtherApplicant[];
  /** Only of a request that is open. */
  readonly mayChange: boolean;
}

const nameOf = ({ details }: OtherApplicant) =>
  [details?.firstName, details?.lastName].filter(Boolean).join(' ');

/** Who else acts for a request: added and taken away, by the family or its desk; what was taken away can be put back. */
export function OtherApplicants({ requestId: id, applicants, mayChange }: OtherApplicantsProps) {
  const { t } = useTranslation('families');
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<OtherApplicant>();
  const remove = useChange(RemoveApplicant);
  const add = useChange(AddApplicant);
  if (applicants.length === 0 && !mayChange) return null;
  const putBack = (applicant: OtherApplicant) =>
    add.mutate({ id, applicant: applicant.details ?? {} }, { onSuccess: () => setRemoved(undefined) });
  return (
    <Card as="section">
      <h2>{t('applicants.title')}</h2>
      {applicants.length === 0 && <p>{t('applicants.none')}</p>}
      <ul className="plain-list stack stack-tight">
        {applicants.map((applicant) => (
          <li key={applicant.id}>
            <strong>{nameOf(applicant)}</strong>{' '}
            <bdi>{[applicant.details?.phone, applicant.details?.email].filter(Boolean).join(', ')}</bdi>
            {mayChange && (
              <div className="row no-print">
                <Button
                  look="quiet"
                  busy={remove.isPending}
                  onClick={() =>
                    remove.mutate(
                      { id, applicantId: applicant.id },
                      { onSuccess: () => setRemoved(applicant) },
                    )
                  }
                >
                  {t('applicants.remove', { name: nameOf(applicant) })}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {removed && (
        <Alert kind="success" title={t('applicants.removed', { name: nameOf(removed) })} live>
          <div className="row">
            <Button look="secondary" icon="back" busy={add.isPending} onClick={() => putBack(removed)}>
              {t('applicants.undo')}
            </Button>
          </div>
        </Alert>
      )}
      <FaultAlert fault={remove.error ?? add.error} />
      {mayChange && (
        <div className="row no-print">
          <Button look="secondary" icon="plus" onClick={() => setAdding(true)}>
            {t('applicants.add')}
          </Button>
        </div>
      )}
      <SideSheet title={t('applicants.add')} open={adding} onClose={() => setAdding(false)}>
        <ApplicantForm requestId={id} onDone={() => setAdding(false)} />
      </SideSheet>
    </Card>
  );
}
