import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button, Card, TextField } from '../../design';

/** From anywhere with the key `/`: names or the number of a request. */
export function QuickSearch() {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const writes = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || writes) return;
      event.preventDefault();
      form.current?.querySelector('input')?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  return (
    <Card as="section">
      <h2>{t('search.title')}</h2>
      <form
        ref={form}
        role="search"
        className="row row-end"
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get('text');
          // A name belongs in no address: it goes along in memory.
          void navigate('/loket/vragen', { state: { text: typeof text === 'string' ? text : '' } });
        }}
      >
        <TextField label={t('search.label')} hint={t('search.hint')} name="text" autoComplete="off" />
        <Button type="submit" icon="search">
          {t('search.go')}
        </Button>
      </form>
    </Card>
  );
}
