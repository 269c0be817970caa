import { createDictionary } from '../dictionary/index.ts';
import type { UserError } from '../model/errors.ts';
import { alarmMapper } from './alarms.ts';
import type { Opened, RecordSink } from './contract.ts';
import { secretColumn } from './columns.ts';
import { type Decision, type Nameless, type Wishes, decide, profileByContent, widened } from './decision.ts';
import { createExchanges } from './exchanges.ts';
import { failure } from './failures.ts';
import type { Frame, RowSource, SourceRequest } from './frame.ts';
import { neutralise, shown } from './mask.ts';
import { isOwnAttachment, isOwnOutput } from './own-output.ts';
import type { Plan } from './plan.ts';
import type { Fit } from './profiles/fit.ts';
import type { Account, Desk } from './rows.ts';
import type { SampleRow } from './sample.ts';
import type { SeenRows } from './seen.ts';
import type { Signs } from './signs.ts';
import { openSource } from './source.ts';
import type { RowHandler } from './split.ts';
import type { Stated } from './stated.ts';
import { createStrange } from './strange.ts';
import { type Known, shownBy, summaryOf } from './told-summary.ts';
import { transactionMapper } from './transactions.ts';

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

export const createIntake = (
  wishes: Wishes,
  index: number,
  seen: SeenRows,
  sink: RecordSink,
  decoded: Known['decoded'],
): Intake => {
  const { file, options, forced, offered } = wishes;
  const account: Account = { records: 0, accepted: 0, rejected: 0, duplicates: 0, over: false, headed: undefined };
  const unknown = new Map<string, number>();
  const strange = createStrange();
  const exchanges = createExchanges((record) => sink.record(record));
  const headings: Stated[] = [];
  /** Rejects met before the plan was made: they wait for their turn among the rows. */
  const early: { readonly line: number; readonly note: () => void }[] = [];
  let head: string[] | undefined = [];
  let headLength = 0;
  let source: RowSource | undefined;
  let frame: Frame | undefined;
  let preamble: readonly string[] = [];
  let nameless: Nameless | undefined;
  let sample: SampleRow[] | undefined = [];
  let fit: Fit | undefined;
  let undecided: Signs | undefined;
  let decision: Decision | undefined;
  let plan: Plan | undefined;
  let tables: readonly string[] = [];
  let mapper: RowHandler | undefined;

  const fail = (code: Parameters<typeof failure>[0], args: Readonly<Record<string, string | number>> = {}): never => {
    throw failure(code, { file: file.path, ...args });
  };

  const known = (): Known => ({
    wishes,
    decoded,
    frame,
    nameless,
    fit,
    decision,
    plan,
    tables,
    account,
    unknown,
    headings,
    unknownValues: strange.list(),
    undecided,
  });

  /** Rows that never became fields are rejects of the account like all others. */
  const fault: SourceRequest['fault'] = (code, line, found) => {
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

  const replay = (): void => {
    const rows = sample ?? [];
    sample = undefined;
    // A record of JSON need not name every field; the first ones come from before all names were known.
    const least = frame === undefined || frame.format === 'csv' ? 0 : frame.names.length;
    let next = 0;
    for (const row of rows) {
      for (; next < early.length && (early[next]?.line ?? 0) < row.line; next++) early[next]?.note();
      const fields = Array.from({ length: Math.max(row.fields.length, least) }, (_, at) => row.fields[at] ?? '');
      mapper?.(fields, fields.length, row.line);
    }
    for (; next < early.length; next++) early[next]?.note();
    early.length = 0;
  };

  /** Decides how the input is read as soon as enough of it is there, and reads what had to wait for that. */
  const settle = (isAll: boolean): void => {
    if (sample === undefined || frame === undefined) return;
    if (!isAll && sample.length < SAMPLE_ROWS) return;
    if (sample.length === 0 && early.length === 0) fail(frame.format === 'csv' ? 'header-only' : 'json-no-records');
    if (sample.length === 0) {
      for (const { note } of early.splice(0)) note();
      fail('nothing-accepted', { rejected: account.rejected });
    }
    const decided = decide(wishes, { frame, rows: sample, isAll, preamble, nameless });
    if (decided.what === 'more-rows') return;
    ({ fit } = decided);
    if (decided.what === 'refusal') {
      ({ undecided } = decided);
      throw decided.error;
    }
    ({ decision } = decided);
    setMapper(decision.plan);
    options.onRecognised?.(decision.recognised);
    replay();
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
    if (text.trim() === '') fail('file-empty');
    const isFoundInFolder = file.folder !== undefined && file.zip === undefined;
    if (isOwnOutput(text) || (isFoundInFolder && isOwnAttachment(file.path, text))) fail('own-report');
    if (isBinary(text)) fail('file-binary');
    const opened = await openSource({
      head: text,
      isAll,
      kind: file.host ? 'host' : options.kind,
      profile: forced,
      offered,
      delimiter: options.delimiter ?? forced?.delimiter,
      onRow,
      onNames: (names) => {
        if (plan !== undefined) setMapper(widened(plan, names, decision?.left));
      },
      fault,
    });
    if (!opened.ok)
      fail(opened.code, opened.line === undefined ? {} : { line: opened.line, found: neutralise(opened.found ?? '') });
    else {
      if (opened.content !== undefined)
        nameless = { profile: profileByContent(opened.content), by: 'content', fit: undefined };
      if (opened.nameless !== undefined) {
        const width = Object.keys(opened.nameless.columns).length;
        fit = { profile: opened.nameless, found: width, of: width };
        nameless = { profile: opened.nameless, by: 'own', fit };
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

  const ended = (error: UserError | undefined): Opened => {
    const all = known();
    const told = { summary: summaryOf(all), shown: shownBy(all) };
    return error === undefined ? { ok: true, ...told } : { ok: false, error, ...told };
  };

  const finish = (): Opened => {
    exchanges.end();
    if (account.records === 0) fail('header-only');
    const isNothing = account.accepted === 0 && account.duplicates === 0;
    return ended(isNothing ? failure('nothing-accepted', { file: file.path, rejected: account.rejected }) : undefined);
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
        return ended(error);
      }
      return ended(error);
    },
  };
};
