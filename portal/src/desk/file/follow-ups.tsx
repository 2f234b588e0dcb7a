import { useTranslation } from 'react-i18next';
import { Button, Card, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { useChannelText } from '../use-channel-text';
import { CompleteStep, type FileQuery } from './file.generated';

interface FollowUpsProps {
  readonly id: string;
  readonly followUps: NonNullable<NonNullable<FileQuery['careRequest']>['followUps']>;
}

/** What was done for the family, last first, with what still has to be done. */
export function FollowUps({ id, followUps }: FollowUpsProps) {
  const { t } = useTranslation('desk');
  const { day } = useDates();
  const channelText = useChannelText();
  const { mutate, error, isPending } = useChange(CompleteStep);
  return (
    <Card as="section">
      <h2>{t('followUp.log')}</h2>
      <FaultAlert fault={error} />
      {followUps.length === 0 && <p className="soft">{t('followUp.none')}</p>}
      <ul className="plain-list stack">
        {followUps.toReversed().map(({ id: key, happenedAt, channel, action, colleague, note, nextStep }) => (
          <li key={key}>
            <p className="small soft">
              {[day(happenedAt), channelText(channel), action && t(`actions.${action}`), colleague]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {note && <p>{note}</p>}
            {nextStep && !nextStep.doneAt && (
              <div className="row">
                <strong>{t('followUp.toDo', { what: nextStep.what, date: day(nextStep.dueOn) })}</strong>
                <Button
                  look="secondary"
                  icon="check"
                  busy={isPending}
                  onClick={() => mutate({ id, stepId: nextStep.stepId })}
                >
                  {t('followUp.done')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
