import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const remembered = 'samenloket.theme';
const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const isTheme = (text: string | null): text is Theme => themes.some((theme) => theme === text);

export function showTheme(): Theme {
  const stored = localStorage.getItem(remembered);
  const theme = isTheme(stored) ? stored : 'auto';
  document.documentElement.dataset['theme'] = theme;
  return theme;
}

export function ThemeMenu() {
  const { t } = useTranslation('shell');
  const [theme, setTheme] = useState(showTheme);
  return (
    <label className="site-select">
      <span>{t('theme')}</span>
      <select
        value={theme}
        onChange={({ target }) => {
          localStorage.setItem(remembered, target.value);
          setTheme(showTheme());
        }}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {t(`themes.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
