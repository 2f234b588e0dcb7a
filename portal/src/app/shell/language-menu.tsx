import { useTranslation } from 'react-i18next';
import { Icon } from '../../design';
import { chooseLanguage } from '../../language/language';
import { isLanguage, languages } from '../../language/languages';

export function LanguageMenu() {
  const { t, i18n } = useTranslation('shell');
  return (
    <label className="site-select">
      <Icon name="globe" />
      <span className="only-read-aloud">{t('language')}</span>
      <select
        value={i18n.language}
        onChange={({ target }) => {
          if (isLanguage(target.value)) void chooseLanguage(target.value);
        }}
      >
        {Object.entries(languages).map(([code, { name }]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
