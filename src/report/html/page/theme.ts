import type { PageWords } from '../data.ts';
import { find } from './dom.ts';

const KEY = 'posalarm-theme';
type Theme = 'dark' | 'light';

/** What was chosen before; a page opened from a mail may be refused any memory. */
const remembered = (): Theme | undefined => {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'dark' || theme === 'light' ? theme : undefined;
  } catch {
    return undefined;
  }
};

const remember = (theme: Theme): void => {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Chosen for this visit alone, then.
  }
};

/** The page follows the system until somebody chooses. */
export const setUpTheme = (words: PageWords): void => {
  const button = find('[data-theme-switch]');
  if (button === undefined) return;
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen = remembered();
  const now = (): Theme => chosen ?? (system.matches ? 'dark' : 'light');
  const show = (): void => {
    if (chosen !== undefined) root.dataset['theme'] = chosen;
    button.textContent = now() === 'dark' ? words.light : words.dark;
  };
  system.addEventListener('change', show);
  button.addEventListener('click', () => {
    chosen = now() === 'dark' ? 'light' : 'dark';
    remember(chosen);
    show();
  });
  button.hidden = false;
  show();
};
