import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { LANGUAGES, type Lang } from '../messages/words.ts';
import { CATEGORIES, CAUSES, type CauseId, SEVERITIES, type Severity } from '../model/cause.ts';
import { EXIT, UserError } from '../model/errors.ts';
import type { InputKind } from '../model/record.ts';
import type { PlaceSettings, Suppression } from '../model/settings.ts';
import { causesNamed } from './causes-named.ts';
import { placesOf, suppressionsOf } from './fleet-settings.ts';
import { languageOf } from './language.ts';
import { type Moment, parseMoment } from './moment.ts';
import { nearest } from './nearest.ts';
import { findSettingsFile, loadSettingsFile } from './find-settings.ts';
import type { SettingsFile } from './settings-file.ts';
import { delimiterNamed, encodingNamed, ENCODINGS, layoutNamed, TIME_FORMATS } from '../input/forced.ts';
import { YEARS } from './limits.ts';
import type { Shell } from './shell.ts';
import { timeZoneNamed } from './time-zone.ts';

/** Options of `analyze` as typed; what is not there was not given. */
export interface Flags {
  readonly host?: readonly string[];
  readonly format?: string;
  readonly output?: readonly string[];
  readonly lang?: string;
  readonly timeZone?: string;
  readonly profile?: string;
  readonly kind?: string;
  readonly timeFormat?: string;
  readonly year?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly rejects?: string;
  readonly since?: string;
  readonly until?: string;
  readonly terminal?: readonly string[];
  readonly merchant?: readonly string[];
  readonly cause?: readonly string[];
  readonly minSeverity?: string;
  readonly failOn?: string;
  readonly failOnNew?: boolean;
  readonly failOnUndetermined?: string;
  readonly baseline?: string;
  readonly asOf?: string;
  readonly showSuppressed?: boolean;
  readonly statistics?: boolean;
  readonly printConfig?: boolean;
  readonly strict?: boolean;
  readonly maxRejects?: string;
  readonly config?: string;
  readonly detail?: boolean;
  readonly width?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** One more report, written to a file. */
export interface Output {
  readonly format: string;
  /** As given. */
  readonly path: string;
}

/** Everything an analysis needs to know from its user, checked. */
export interface Settings {
  readonly host: readonly string[];
  readonly format: string;
  readonly outputs: readonly Output[];
  readonly lang: Lang;
  readonly timeZone: string | undefined;
  readonly profile: string | undefined;
  /** Of the settings file: each log is read by the one that describes it. */
  readonly profiles: readonly string[];
  readonly kind: InputKind | undefined;
  readonly timeFormat: string | undefined;
  /** Of the first record, for times that name none. */
  readonly year: number | undefined;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  /** File for the rows that could not be read, as given. */
  readonly rejects: string | undefined;
  readonly since: Moment | undefined;
  readonly until: Moment | undefined;
  readonly terminals: readonly string[];
  readonly merchants: readonly string[];
  readonly causes: readonly CauseId[];
  readonly minSeverity: Severity | undefined;
  readonly failOn: Severity | undefined;
  readonly failOnNew: boolean;
  readonly failOnUndetermined: number | undefined;
  /** As given, or absolute from the settings file; undefined where none is named. */
  readonly baseline: string | undefined;
  readonly places: readonly PlaceSettings[];
  readonly suppressions: readonly Suppression[];
  /** `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
  readonly showSuppressed: boolean;
  readonly statistics: boolean;
  /** Rows that may be unreadable before the run counts as incomplete; undefined: any number. */
  readonly maxRejects: number | undefined;
  readonly detail: boolean;
  readonly width: number;
  readonly color: boolean;
  readonly quiet: boolean;
}

export const KINDS: readonly InputKind[] = ['transactions', 'alarms', 'host'];
const WIDTH = { least: 40, most: 400, usual: 80, widestByItself: 120 } as const;

const usage = (code: string, args: Readonly<Record<string, string | number>>): UserError =>
  new UserError(code, EXIT.usage, args);

const oneOf = <T extends string>(
  known: readonly T[],
  text: string | undefined,
  fail: (text: string) => UserError,
): T | undefined => {
  if (text === undefined) return undefined;
  const found = known.find((name) => name === text);
  if (found === undefined) throw fail(text);
  return found;
};

const among = <T extends string>(known: readonly T[], text: string | undefined, option: string): T | undefined =>
  oneOf(known, text, (found) => usage('option-value', { option, expected: known.join(' | '), found }));

const severityOf = (text: string | undefined): Severity | undefined =>
  oneOf(SEVERITIES, text, (found) => usage('severity-unknown', { found }));

const wholeNumber = (text: string | undefined, option: string, least: number, most: number): number | undefined => {
  if (text === undefined) return undefined;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw usage('option-value', { option, expected: `${least} … ${most}`, found: text });
  return value;
};

/** `--terminal a,b --terminal c` names three. */
const listOf = (values: readonly string[] | undefined): readonly string[] => [
  ...new Set(
    (values ?? [])
      .flatMap((value) => value.split(','))
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

const causesOf = (values: readonly string[] | undefined): readonly CauseId[] =>
  listOf(values).flatMap((name) => {
    const found = causesNamed(name);
    if (found.length === 0)
      throw usage('cause-unknown', { found: name, near: nearest(name, [...CAUSES, ...CATEGORIES]).join(', ') });
    return found;
  });

const momentOf = (text: string | undefined, option: string, end: 'start' | 'end'): Moment | undefined => {
  if (text === undefined) return undefined;
  const moment = parseMoment(text, end);
  if (moment === undefined) throw usage('option-time', { option, found: text });
  return moment;
};

const dateOf = (text: string | undefined, option: string): string | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || parseMoment(text, 'start') === undefined) {
    throw usage('option-value', { option, expected: 'YYYY-MM-DD', found: text });
  }
  return text;
};

const zoneOf = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  const zone = timeZoneNamed(text);
  if (zone === undefined) {
    const near = nearest(text, Intl.supportedValuesOf('timeZone')).join(', ');
    throw usage('time-zone-unknown', { found: text, near });
  }
  return zone;
};

const formatOf = (name: string, known: readonly string[]): string => {
  if (!known.includes(name)) throw usage('format-unknown', { found: name, known: known.join(', ') });
  return name;
};

const timeFormatOf = (text: string | undefined): string | undefined => {
  if (text === undefined || layoutNamed(text) !== undefined) return text;
  throw usage('option-value', { option: '--time-format', expected: TIME_FORMATS.join(' | '), found: text });
};

const encodingOf = (text: string | undefined): string | undefined => {
  if (text === undefined || encodingNamed(text) !== undefined) return text;
  throw usage('option-value', { option: '--encoding', expected: ENCODINGS.join(' | '), found: text });
};

const delimiterOf = (text: string | undefined): string | undefined => {
  if (text === undefined || delimiterNamed(text) !== undefined) return text;
  throw usage('option-value', { option: '--delimiter', expected: ", | ; | tab | '|' | …", found: text });
};

/** Checked before anything is read, so that a long run does not end in nothing. */
const writable = (path: string, folder: string): string => {
  const target = resolve(folder, path);
  const parent = dirname(target);
  if (!existsSync(parent)) throw usage('output-folder-missing', { file: path, folder: dirname(path) });
  if (existsSync(target) && statSync(target).isDirectory())
    throw usage('output-unwritable', { file: path, why: 'EISDIR' });
  return path;
};

const outputOf = (text: string, known: readonly string[], folder: string): Output => {
  const colon = text.indexOf(':');
  const [format, path] = [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)];
  if (format === '' || path === '' || path === '-') throw usage('output-form', { found: text });
  formatOf(format, known);
  writable(path, folder);
  return { format, path };
};

/** Only on a terminal, and never under NO_COLOR (https://no-color.org), which wins over the option as well. */
export const colorOn = (asked: boolean | undefined, env: Shell['env'], terminal: boolean): boolean => {
  if ((env['NO_COLOR'] ?? '') !== '' || asked === false) return false;
  return asked === true || (terminal && env['TERM'] !== 'dumb');
};

const widthFor = (asked: number | undefined, shell: Shell): number => {
  if (asked !== undefined) return asked;
  const { columns } = shell.out;
  return columns === undefined ? WIDTH.usual : Math.min(Math.max(columns, WIDTH.least), WIDTH.widestByItself);
};

/** Of the settings file: there, paths are absolute by now. */
const isPath = (profile: string | undefined): profile is string => profile !== undefined && isAbsolute(profile);

/** The settings file that applies: the one named, else the nearest from the working folder upward. */
export const settingsFileFor = async (
  flags: Flags,
  shell: Shell,
): Promise<{ readonly path: string | undefined; readonly file: SettingsFile }> => {
  const path = flags.config === undefined ? findSettingsFile(shell.folder) : resolve(shell.folder, flags.config);
  return { path, file: path === undefined ? {} : await loadSettingsFile(path, shell.folder) };
};

/**
 * What was typed, over what the settings file says, over the environment and the defaults.
 *
 * @throws UserError of exit code 2 for the first thing that is wrong
 */
export const settle = (flags: Flags, file: SettingsFile, shell: Shell, formats: readonly string[]): Settings => {
  const lang = among(LANGUAGES, flags.lang, '--lang') ?? file.lang ?? languageOf(shell.env);
  const strict = flags.strict ?? file.strict ?? false;
  const maxRejects = wholeNumber(flags.maxRejects, '--max-rejects', 0, 999_999_999) ?? file.maxRejects;
  const width = wholeNumber(flags.width, '--width', WIDTH.least, WIDTH.most) ?? file.width;
  return {
    host: flags.host ?? [],
    format: formatOf(flags.format ?? file.format ?? 'text', formats),
    outputs: (flags.output ?? []).map((text) => outputOf(text, formats, shell.folder)),
    lang,
    timeZone: zoneOf(flags.timeZone ?? file.timeZone),
    profile: flags.profile ?? (isPath(file.profile) ? undefined : file.profile),
    profiles: flags.profile === undefined && isPath(file.profile) ? [file.profile] : [],
    kind: among(KINDS, flags.kind, '--kind') ?? file.kind,
    timeFormat: timeFormatOf(flags.timeFormat) ?? file.timeFormat,
    year: wholeNumber(flags.year, '--year', YEARS.first, YEARS.last) ?? file.year,
    encoding: encodingOf(flags.encoding) ?? file.encoding,
    delimiter: delimiterOf(flags.delimiter) ?? file.delimiter,
    rejects: flags.rejects === undefined ? undefined : writable(flags.rejects, shell.folder),
    since: momentOf(flags.since, '--since', 'start'),
    until: momentOf(flags.until, '--until', 'end'),
    terminals: listOf(flags.terminal),
    merchants: listOf(flags.merchant),
    causes: [...new Set(causesOf(flags.cause))],
    minSeverity: severityOf(flags.minSeverity) ?? file.minSeverity,
    failOn: severityOf(flags.failOn) ?? file.failOn,
    failOnNew: flags.failOnNew ?? file.failOnNew ?? false,
    failOnUndetermined:
      wholeNumber(flags.failOnUndetermined, '--fail-on-undetermined', 0, 999_999_999) ?? file.failOnUndetermined,
    baseline: flags.baseline ?? file.baseline,
    places: placesOf(file.places),
    suppressions: suppressionsOf(file.suppressions),
    asOf: dateOf(flags.asOf, '--as-of'),
    showSuppressed: flags.showSuppressed ?? false,
    statistics: flags.statistics ?? file.statistics ?? false,
    maxRejects: strict ? 0 : maxRejects,
    detail: flags.detail ?? file.detail ?? false,
    width: widthFor(width, shell),
    color: colorOn(flags.color ?? file.color, shell.env, shell.out.isTerminal),
    quiet: flags.quiet ?? file.quiet ?? false,
  };
};
