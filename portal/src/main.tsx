import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/rubik/wght.css';
import './design/tokens/tokens.css';
import './design/tokens/base.css';
import './design/tokens/print.css';
import { App } from './app/app';
import { showTheme } from './app/shell/theme-menu';
import { startLanguage } from './language/language';

const root = document.getElementById('portal');
if (!root) throw new Error('index.html has no element with the id "portal".');
showTheme();
await startLanguage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
