import type { Report } from '../../model/report.ts';
import type { ScopeNames } from '../../model/settings.ts';
import { baselineOf, hiddenAlarmOf } from '../sentences.ts';
import { heading, item, type Page, paragraph } from './page.ts';

/** What was found against what was known before, in a line; nothing where no baseline was asked for. */
export const againstBaseline = (page: Page, report: Report): string => {
  const told = baselineOf(page, report);
  return told === undefined ? '' : paragraph(page, told);
};

const scopeText = (page: Page, scope: ScopeNames): string => {
  if (scope.everywhere) return page.words.ci.suppressions.everywhere;
  const { terminals, merchants, issuers, channels, versions } = scope;
  return page.f.list([...terminals, ...merchants, ...issuers, ...channels, ...versions], 6);
};

/** What the settings hide, how much of it, and which suppressions are of no use any more. */
export const suppressed = (page: Page, { suppressions = [], suppressedAlarms }: Report): string => {
  if (suppressions.length === 0) return '';
  const { words, f } = page;
  const say = words.ci.suppressions;
  const used = suppressions.filter(({ state }) => state === 'used');
  const sum = (of: 'alarms' | 'incidents'): number => used.reduce((total, use) => total + use[of], 0);
  return [
    heading(page, say.section),
    used.length === 0 ? '' : paragraph(page, say.hides(sum('alarms'), sum('incidents'), f)),
    ...suppressions.map(({ suppression, state, alarms }) => {
      const { what, owner, expires, reason } = suppression;
      const where = scopeText(page, suppression.scope);
      const text =
        state === 'used'
          ? say.used(what, where, alarms, owner, expires, reason, f)
          : state === 'unused'
            ? say.unused(what, where, owner)
            : say.expired(what, where, expires, alarms, owner, f);
      return item(page, '-', text, '  ');
    }),
    ...(suppressedAlarms ?? []).map((alarm) => item(page, '·', hiddenAlarmOf(page, alarm), '    ')),
  ].join('');
};
