import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, SideSheet } from '../../../design';
import type { FileQuery } from '../file.generated';
import { DeclareFactForm } from './declare-fact-form';
import { FactLine } from './fact-line';

interface DeclaredFactsProps {
  readonly file: NonNullable<FileQuery['careRequest']>;
  readonly mayDeclare: boolean;
}

/** What was told of the family's situation after it asked, last first. It ranks nothing again, and the page says so. */
export function DeclaredFacts({ file, mayDeclare }: DeclaredFactsProps) {
  const { t } = useTranslation('declared-facts');
  const [declaring, setDeclaring] = useState(false);
  const [done, setDone] = useState(false);
  const declared = (file.declaredFacts ?? []).toReversed();
  if (declared.length === 0 && !mayDeclare) return null;
  const open = () => {
    setDone(false);
    setDeclaring(true);
  };
  const declare = () => {
    setDeclaring(false);
    setDone(true);
  };
  return (
    <Card as="section">
      <h2>{t('title')}</h2>
      <p className="measure">{t('more')}</p>
      {declared.length === 0 && <p className="soft">{t('none')}</p>}
      <ul className="plain-list stack stack-tight">
        {declared.map((fact, index) => (
          <FactLine key={`${fact.declaredOn} ${index}`} declared={fact} />
        ))}
      </ul>
      {done && <Alert kind="success" title={t('saved')} live />}
      {mayDeclare && (
        <div className="row no-print">
          <Button look="secondary" icon="plus" onClick={open}>
            {t('open')}
          </Button>
        </div>
      )}
      <SideSheet title={t('open')} open={declaring} onClose={() => setDeclaring(false)}>
        <DeclareFactForm file={file} onDone={declare} />
      </SideSheet>
    </Card>
  );
}
