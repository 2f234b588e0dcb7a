import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design';
import { SettingLine } from './setting-line';
import { type Agreement, type SettingName, settingsOf, type Topic } from './settings';

interface TopicCardProps {
  readonly topic: Topic;
  readonly known: readonly Agreement[];
  readonly organiserName: (id: string) => string | undefined;
  readonly onChange: (setting: SettingName) => void;
}

export function TopicCard({ topic, ...rest }: TopicCardProps) {
  const { t } = useTranslation('administration');
  const heading = useId();
  return (
    <Card as="section" labelledBy={heading}>
      <h2 id={heading}>{t(`topics.${topic}`)}</h2>
      <ul className="plain-list stack">
        {settingsOf(topic).map((setting) => (
          <SettingLine key={setting} setting={setting} {...rest} />
        ))}
      </ul>
    </Card>
  );
}
