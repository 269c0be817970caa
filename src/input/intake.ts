import { createDictionary } from '../dictionary/index.ts';
import type { UserError } from '../model/errors.ts';
import type { EncodingCertainty, InputKind, InputSummary } from '../model/record.ts';
import { alarmMapper } from './alarms.ts';
import type { ByContent } from './by-content.ts';
import type { FieldId } from './columns.ts';
import { createExchanges } from './exchanges.ts';
import { failure } from './failures.ts';
import { assign, hasOutcome, hasTime, kindOf } from './header.ts';
import { type Leftovers, leftoversOf, likelyFor, withTaken } from './leftovers.ts';
import type { InputFile, Opened, ReadOptions, Recognised, RecordSink } from './contract.ts';
import { isOwnAttachment, isOwnOutput } from './own-output.ts';
import { type OrderBeside, orderBeside } from './order-beside.ts';
import { type Doubt, doubtOf, formatsOf, likelyOrder, stillOpen } from './order-of-dates.ts';
import type { Plan, TimePlan } from './plan.ts';
import type { SampleRow } from './sample.ts';
import { newSigns } from './first-signs.ts';
import { completePlan, nativeProfile, planTime, restOf } from './plan.ts';
import { canonical, canonicalZh, generic } from './profiles/canonical.ts';
import { bestFit, type Fit } from './profiles/fit.ts';
import { PROFILES } from './profiles/index.ts';
import type { Profile } from './profiles/profile.ts';
import { headerKey, secretColumn } from './columns.ts';
import { neutralise, shown } from './mask.ts';
import type { Account, Desk } from './rows.ts';
import { recognisedIn } from './recognised.ts';
import { createStrange } from './strange.ts';
import type { SeenRows } from './seen.ts';
import type { Shown, Signs, SuccessWord } from './signs.ts';
import { type Stated, statedIn } from './stated.ts';
import { placeName } from './find-header.ts';
import type { Frame, RowSource } from './frame.ts';
import { openSource } from './source.ts';
import type { RowHandler } from './split.ts';
import { columnsOf, ignoredOf } from './told-columns.ts';
import { transactionMapper } from './transactions.ts';
import { plainWord } from './values.ts';

/** Takes an input's text piece by piece: looks at its beginning, decides how to read it, then reads. */
export interface Intake {
  push(text: string): Promise<void> | undefined;
  end(text: string): Promise<Opened>;
  /** The input broke off: accounts for what was read before. */
  broken(error: UserError): Opened;
}

/** Lines above a table that are looked at. */
const MOST_PREAMBLE = 30;

/** Headings that are told of. */
const MOST_HEADINGS = 1000;

/** Characters looked at before anything is decided. */
const HEAD = 131_072;
/** Rows looked at; more only where they leave the order of day and month open. */
const SAMPLE_ROWS = 2000;
const MOST_SAMPLE_ROWS = 200_000;

/**
 * More than one control character in twenty make no text. Characters that could not be decoded count a fifth: an export
 * may have damaged every message and still tell times, terminals and codes.
 */
const isBinary = (head: string): boolean => {
  const sample = head.slice(0, 20_000);
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  const damaged = sample.match(/\ufffd/g)?.length ?? 0;
  return controls * 20 + damaged * 4 > sample.length || sample.includes('\u0000\u0000');
};

const profileFor = (names: readonly string[], forced: Profile | undefined): Profile | undefined => {
  if (forced !== undefined) return forced;
  const keys = new Set(names.map((name) => headerKey(name) || name));
  return PROFILES.find(
    (profile) => profile.headers.length > 0 && profile.headers.every((header) => keys.has(headerKey(header))),
  );
};

/** The profile that somebody would have written who had looked at the rows. */
const profileByContent = ({ columns, kind }: ByContent): Profile => ({
  ...generic,
  name: 'by-content',
  kind,
  header: 'none',
  columns: Object.fromEntries([...columns].map(([field, index]) => [field, [placeName(index)]])),
});

const NATIVE: Readonly<Record<'canonical' | 'canonical-zh' | 'generic', Profile>> = {
  canonical,
  'canonical-zh': canonicalZh,
  generic,
};

export const createIntake = (
  file: InputFile,
  index: number,
  options: ReadOptions,
  forced: Profile | undefined,
  seen: SeenRows,
  sink: RecordSink,
  decoded: { readonly encoding: string; readonly certainty: EncodingCertainty },
  offered: readonly Profile[] = [],
): Intake => {
  const account: Account = { records: 0, accepted: 0, rejected: 0, duplicates: 0, over: false, headed: undefined };
  const unknown = new Map<string, number>();
  const strange = createStrange();
  const exchanges = createExchanges((record) => sink.record(record));
  /** Rejects met before the plan was made: they wait for their turn among the rows. */
  const early: { readonly line: number; readonly note: () => void }[] = [];
  let head: string[] | undefined = [];
  let headLength = 0;
  let source: RowSource | undefined;
  let frame: Frame | undefined;
  let sample: SampleRow[] | undefined = [];
  let plan: Plan | undefined;
  let mapper: RowHandler | undefined;
  let tables: readonly string[] = [];
  let zoneStated = false;
  /** Columns of an input whose dates can be read two ways: another part of the same export may tell. */
  let undecided: Signs | undefined;
  /** What else in the input tells the order of its dates. */
  let beside: OrderBeside | undefined;
  /** The order that its days make likely, where no single date decides. */
  let likely: string | undefined;
  const isFoundInFolder = file.folder !== undefined && file.zip === undefined;

  const fail = (code: Parameters<typeof failure>[0], args: Readonly<Record<string, string | number>>): never => {
    throw failure(code, { file: file.path, ...args });
  };

  /** Rows that never became fields are rejects of the account like all others. */
  const fault: Parameters<typeof openSource>[0]['fault'] = (code, line, found) => {
    const note = () => {
      account.records++;
      account.rejected++;
      // Of a line that never became cells nobody can tell which of them are secret.
      const isSecret =
        nameless !== undefined ||
        forced?.header === 'none' ||
        (frame?.names ?? []).some((name) => secretColumn(name) !== undefined);
      const safe = found === '' || isSecret ? undefined : shown(found);
      sink.reject({ file: index, line, column: undefined, code, found: safe });
    };
    if (sample !== undefined) early.push({ line, note });
    else note();
  };

  /** How a table without a header is read, where its columns were told by what they hold. */
  let nameless: { readonly profile: Profile; readonly by: 'content' | 'own' } | undefined;
  /** Somebody's own profile that describes the input. */
  let fit: Fit | undefined;
  /** Lines between the rows that say whose the rows below them are. */
  const headings: Stated[] = [];
  /** Lines above the table. */
  let preamble: readonly string[] = [];
  /** What columns hold that the names leave open. */
  let left: Leftovers | undefined;

  const kindFor = (names: readonly string[], profile: Profile | undefined): InputKind => {
    if (file.host) return 'host';
    return options.kind ?? profile?.kind ?? kindOf(names);
  };

  const profileBy = (vendor: Profile | undefined): Recognised['profileBy'] => {
    if (nameless !== undefined) return nameless.by;
    if (forced !== undefined) return 'asked';
    return fit !== undefined ? 'own' : vendor !== undefined ? 'headers' : 'names';
  };

  const setMapper = (next: Plan): void => {
    plan = next;
    const dictionary = createDictionary({ network: next.network, vendors: next.profile.vendors ?? [] });
    tables = dictionary.tables;
    const desk: Desk = {
      file: index,
      plan: next,
      sink,
      exchanges,
      seen,
      dictionary,
      account,
      unknown,
      strange,
      section: new Map(next.stated.map(({ field, value }) => [field, value])),
      onHeading: (heading) => {
        if (headings.length < MOST_HEADINGS) headings.push(heading);
      },
    };
    mapper = next.kind === 'alarms' ? alarmMapper(desk) : transactionMapper(desk);
  };

  /** Of whom the log is, where neither a column nor a likely one tells. */
  const statedFor = (columns: ReadonlyMap<FieldId, number>): readonly Stated[] =>
    statedIn(file.path, preamble).filter(
      ({ field }) => !columns.has(field) && !(left?.likely.some((one) => one.field === field) ?? false),
    );

  const decide = (found: Frame, rows: readonly SampleRow[], isAll: boolean): boolean => {
    const names = found.names;
    if (isAll && rows.length === 0 && early.length === 0)
      fail(found.format === 'csv' ? 'header-only' : 'json-no-records', {});
    if (forced === undefined && nameless === undefined) fit = bestFit(offered, names);
    const vendor = nameless?.profile ?? fit?.profile ?? profileFor(names, forced);
    let kind = kindFor(names, vendor);
    let columns = assign(names, kind, vendor);
    if (vendor === undefined) {
      const isFree = !file.host && options.kind === undefined;
      ({ kind, left } = leftoversOf(names, kind, isFree, rows));
      ({ columns } = left);
    }
    const header = shown(names.join(', '), 120);
    const place = { line: found.line, found: header };
    if (isAll && rows.length === 0) {
      for (const { note } of early.splice(0)) note();
      fail('nothing-accepted', { rejected: account.rejected });
    }
    if (!hasTime(columns)) {
      const isOther = columns.size < 2 || !hasOutcome(columns, kind);
      fail(isOther ? 'no-known-column' : 'no-time-column', { ...place, ...likelyFor(['time', 'date'], left, names) });
    }
    if (!hasOutcome(columns, kind) && vendor?.emptyResponse !== 'approved')
      fail('nothing-to-explain', {
        ...place,
        ...likelyFor(['response_code', 'response_text', 'message'], left, names),
      });
    const profile = vendor ?? NATIVE[nativeProfile(names, columns)];
    const isJson = found.format !== 'csv';
    const wish = options.timeFormat ?? options.settled?.timeFormat;
    let time = planTime(names, columns, rows, profile, { ...options, timeFormat: wish });
    let doubt: Doubt | undefined;
    if (!time.ok && time.between.length > 0) {
      if (!isAll && rows.length < MOST_SAMPLE_ROWS) return false;
      const { index: dated, dates, between } = time;
      doubt = doubtOf(between, dates);
      beside = orderBeside({ names, index: dated, rows, preamble, path: file.path }, dates, between);
      if (beside !== undefined) doubt = undefined;
      // Once the whole of the export has been seen, what is likely is settled by all of its days.
      likely = doubt !== undefined && options.settled === undefined ? likelyOrder([doubt]) : undefined;
      if (doubt !== undefined && likely === undefined) {
        undecided = newSigns({ kind, profile, names, columns }, isJson, {
          order: undefined,
          doubt,
          decimal: undefined,
          smallestUnit: undefined,
        });
        const formats = formatsOf(stillOpen(time.between, time.dates), time.found);
        fail(time.code, { found: shown(time.found), line: found.line, formats });
      }
      time = planTime(names, columns, rows, profile, { ...options, timeFormat: beside?.layout.name ?? likely });
    }
    if (!time.ok) {
      fail(time.code, { found: shown(time.found), line: found.line });
    } else {
      zoneStated =
        options.timeZone !== undefined ||
        profile.timeZone !== undefined ||
        time.time.zone.name !== 'UTC' ||
        /utc|gmt/i.test(names[time.time.index] ?? '');
      const complete = completePlan(
        { kind, profile, names, columns, time: time.time, stated: statedFor(columns) },
        rows,
        isJson,
        options.settled,
        doubt,
      );
      setMapper(complete);
      options.onRecognised?.(
        recognisedIn(complete, {
          headerLine: found.format === 'csv' ? found.line : 0,
          kindBy:
            file.host || options.kind !== undefined ? 'asked' : vendor?.kind !== undefined ? 'profile' : undefined,
          profileBy: profileBy(vendor),
          fit,
          byContent: left?.taken.map(({ field }) => field) ?? [],
          zoneAsked: options.timeZone !== undefined,
          rows,
        }),
      );
    }
    return true;
  };

  /** New names in a JSON record, met after the plan was made: the plan is made anew around the same times. */
  const widen = (names: readonly string[]): void => {
    if (plan === undefined) return;
    const columns = withTaken(assign(names, plan.kind, plan.profile), left?.taken ?? []);
    const time: TimePlan = plan.time;
    setMapper({ ...plan, names, columns, time, ...restOf(names, columns) });
  };

  const replay = (): void => {
    const rows = sample ?? [];
    sample = undefined;
    let next = 0;
    for (const row of rows) {
      for (; next < early.length && (early[next]?.line ?? 0) < row.line; next++) early[next]?.note();
      mapper?.([...row.fields], row.fields.length, row.line);
    }
    for (; next < early.length; next++) early[next]?.note();
    early.length = 0;
  };

  const settle = (isAll: boolean): void => {
    if (sample === undefined || frame === undefined) return;
    if (!isAll && sample.length < SAMPLE_ROWS) return;
    if (decide(frame, sample, isAll)) replay();
  };

  const onRow: RowHandler = (fields, count, line) => {
    if (mapper !== undefined && sample === undefined) mapper(fields, count, line);
    else sample?.push({ fields: fields.slice(0, count), line });
  };

  const pushOn = async (text: string): Promise<void> => {
    source?.push(text);
    for (let load = source?.wants; load !== undefined; load = source?.wants) {
      await load();
      source?.push('');
    }
    if (sample !== undefined && sample.length >= SAMPLE_ROWS) settle(false);
  };

  const begin = async (isAll: boolean): Promise<void> => {
    const text = (head ?? []).join('');
    head = undefined;
    if (text.trim() === '') fail('file-empty', {});
    if (isOwnOutput(text) || (isFoundInFolder && isOwnAttachment(file.path, text))) fail('own-report', {});
    if (isBinary(text)) fail('file-binary', {});
    const opened = await openSource({
      head: text,
      isAll,
      kind: file.host ? 'host' : options.kind,
      profile: forced,
      offered,
      delimiter: options.delimiter ?? forced?.delimiter,
      onRow,
      onNames: widen,
      fault,
    });
    if (!opened.ok)
      fail(opened.code, opened.line === undefined ? {} : { line: opened.line, found: neutralise(opened.found ?? '') });
    else {
      if (opened.content !== undefined) nameless = { profile: profileByContent(opened.content), by: 'content' };
      if (opened.nameless !== undefined) {
        nameless = { profile: opened.nameless, by: 'own' };
        const width = Object.keys(opened.nameless.columns).length;
        fit = { profile: opened.nameless, found: width, of: width };
      }
      source = opened.source;
      frame = opened.source.frame;
      if (frame.format === 'csv' && frame.line > 1)
        preamble = text.split(/\r\n|\n|\r/, frame.line - 1).slice(-MOST_PREAMBLE);
      else if (opened.above !== undefined) preamble = opened.above;
      await pushOn(opened.rest);
      if (!isAll) settle(false);
    }
  };

  /** Whose the rows are, as the lines above them or the file's name say. */
  const statedTold = (): Pick<InputSummary, 'stated'> => {
    const told = new Map([...(plan?.stated ?? []), ...headings].map((one) => [`${one.field} ${one.value}`, one]));
    return told.size === 0 ? {} : { stated: [...told.values()] };
  };

  /** Columns told by what they hold, and those that may be the terminal where none is known. */
  const contentTold = (): Pick<InputSummary, 'byContent' | 'likelyTerminals'> => {
    if (plan === undefined) return {};
    if (nameless?.by === 'content')
      return { byContent: [...plan.columns].map(([field, at]) => ({ field, place: at + 1 })) };
    const { names, columns } = plan;
    const header = (place: number): string => shown(names[place] ?? '', 40);
    const taken = left?.taken.filter((one) => columns.get(one.field) === one.index) ?? [];
    const terminals = left?.likely.filter(({ field }) => field === 'terminal_id' && !columns.has(field)) ?? [];
    return {
      ...(taken.length === 0
        ? {}
        : { byContent: taken.map((one) => ({ field: one.field, place: one.index + 1, header: header(one.index) })) }),
      ...(terminals.length === 0 ? {} : { likelyTerminals: terminals.map((one) => header(one.index)) }),
    };
  };

  const summary = (): InputSummary => ({
    file: file.path,
    kind: plan?.kind ?? (file.host ? 'host' : 'transactions'),
    format: frame?.format ?? 'csv',
    encoding: decoded.encoding,
    delimiter: frame?.delimiter,
    profile: plan?.profile.name ?? 'generic',
    tables,
    columns: columnsOf(plan),
    ignoredColumns: ignoredOf(plan),
    timeFormat: plan?.time.name ?? '',
    timeZone:
      plan === undefined
        ? undefined
        : zoneStated && plan.time.leaning.needed
          ? plan.time.zone.name
          : plan.time.zoneInColumn,
    records: account.records,
    accepted: account.accepted,
    rejected: account.rejected,
    duplicates: account.duplicates,
    unknown: [...unknown]
      .map(([key, count]) => {
        const [code = '', text = ''] = key.split('\u0000');
        return { code, text, count };
      })
      .toSorted((a, b) => b.count - a.count || compare(a.code, b.code) || compare(a.text, b.text)),
    timesCarryOffset: account.accepted > 0 && plan !== undefined && !plan.time.leaning.needed,
    encodingCertainty: decoded.certainty,
    unknownValues: strange.list(),
    ...(plan?.successWord === undefined ? {} : { successWord: successWordIn(plan.successWord, unknown.keys()) }),
    ...(plan?.approvalCode === undefined ? {} : { approvalCode: plan.approvalCode }),
    ...(fit === undefined ? {} : { profileFit: { found: fit.found, of: fit.of } }),
    ...contentTold(),
    ...statedTold(),
    ...(beside === undefined ? {} : { dateOrderBy: beside.where }),
    ...(plan?.smallestUnitGuessed === true ? { smallestUnitGuessed: true } : {}),
  });

  const shownBy = (): Shown | undefined => {
    if (plan === undefined) return undecided === undefined ? undefined : { signs: undecided, used: undefined };
    const { network, emptyIsApproved, codePrefix, successWord, approvalCode, amounts, smallestUnitGuessed } = plan;
    return {
      signs: plan.signs,
      used: {
        network,
        emptyIsApproved,
        codePrefix,
        successWord,
        approvalCode,
        timeFormat: options.settled?.timeFormat ?? likely,
        decimal: amounts.decimal,
        smallestUnit: smallestUnitGuessed,
      },
    };
  };

  const finish = (): Opened => {
    exchanges.end();
    if (account.records === 0) fail('header-only', {});
    if (account.accepted === 0 && account.duplicates === 0)
      return {
        ok: false,
        error: failure('nothing-accepted', { file: file.path, rejected: account.rejected }),
        summary: summary(),
        shown: shownBy(),
      };
    return { ok: true, summary: summary(), shown: shownBy() };
  };

  return {
    push(text) {
      if (head !== undefined) {
        head.push(text);
        headLength += text.length;
        return headLength < HEAD ? undefined : begin(false);
      }
      if (source === undefined) return undefined;
      if (sample !== undefined) return pushOn(text);
      source.push(text);
      return source.wants === undefined ? undefined : pushOn('');
    },
    async end(text) {
      if (head !== undefined) {
        head.push(text);
        await begin(true);
      } else await pushOn(text);
      source?.end();
      for (let load = source?.wants; load !== undefined; load = source?.wants) {
        await load();
        source?.end();
      }
      if (source?.brokenAt !== undefined) {
        return this.broken(failure('json-truncated', { file: file.path, line: source.brokenAt }));
      }
      settle(true);
      return finish();
    },
    broken(error) {
      // Rows read before the break still count where they suffice to tell how to read them.
      try {
        if (sample !== undefined) settle(true);
        exchanges.end();
      } catch {
        return { ok: false, error, summary: summary(), shown: shownBy() };
      }
      return { ok: false, error, summary: summary(), shown: shownBy() };
    },
  };
};

/** The word as the export writes it: the first of its spellings. */
const successWordIn = (
  { word, rows, of, sure }: SuccessWord,
  unknown: Iterable<string>,
): NonNullable<InputSummary['successWord']> => {
  const written = [...unknown].map((key) => key.split('\u0000')).map(([code, text]) => code || text || '');
  return { word: written.find((one) => (plainWord(one) || one) === word) ?? word, rows, of, taken: sure };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
