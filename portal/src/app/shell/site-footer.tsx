import { useTranslation } from 'react-i18next';
import { ThemeMenu } from './theme-menu';
import './site-footer.css';

export function SiteFooter() {
  const { t } = useTranslation('shell');
  return (
    <footer className="site-footer">
      <div className="row row-apart">
        <p className="measure">{t('footer')}</p>
        <ThemeMenu />
      </div>
    </footer>
  );
}
