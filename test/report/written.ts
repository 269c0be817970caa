import { wordsFor } from '../../src/messages/index.ts';
import type { Lang } from '../../src/messages/words.ts';
import type { Report } from '../../src/model/report.ts';
import type { Renderer } from '../../src/report/renderer.ts';

const words = { zh: await wordsFor('zh'), en: await wordsFor('en') };

/** A report in one format, as one string. */
export const written = (
  renderer: Renderer,
  report: Report,
  lang: Lang = 'en',
  { detail = false, width = 80 }: { readonly detail?: boolean; readonly width?: number } = {},
): string => [...renderer.render(report, words[lang], { detail, width, color: false })].join('');

export { words };
