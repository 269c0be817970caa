import type { Manifestation } from '../model/cause.ts';
import type { AlarmRecord, Reading } from '../model/record.ts';
import { type Family, familyOf } from '../model/symptom.ts';
import { epochMs } from '../model/units.ts';
import { isNoFault, isOver as isGradedOver } from './grades.ts';
import { furtherReasons } from './header.ts';
import { saysNothing, trimmed } from './intern.ts';
import { addsUp, endColumn, SETTLED } from './lifespan.ts';
import { hash53 } from './mask.ts';
import type { Desk } from './rows.ts';
import {
  cellReader,
  nameReader,
  contentHash,
  findCard,
  gate,
  inspectRest,
  names,
  noteUnknown,
  reject,
  sourceOf,
  texts,
} from './rows.ts';
import { noteText } from './signs.ts';
import type { RowHandler } from './split.ts';
import { manifestationOf } from './values.ts';

const isShown = (text: string): text is Manifestation => manifestationOf(text) === text;

/** States of an alarm point that say that it is over, or merely that it is raised: the message itself tells which. */
const RECOVERED =
  /^(?:(?:已|报警|告警)?(?:恢复|解除|消除|清除|消失)(?:正常)?|正常|recover(?:ed|y)?|restored?|clear(?:ed)?|rtn|return(?:ed)? to normal|normal|resolved|inactive|reset|off|closed|ended?|r[eé]solue?s?|r[eé]tablie?|behoben|beendet|wiederhergestellt|aufgehoben|resuelt[oa]|recuperad[oa]|restablecid[oa]|resolvid[oa]|normalizad[oa]|risolt[oa]|ripristinat[oa]|opgelost|hersteld|l[oø]st|löst|åtgärdad|rozwiązan[yeo]|vyřešeno|giderildi)$/i;
const RAISED =
  /^(?:报警|告警|预警|发生|产生|触发|报警中|告警中|预警中|未恢复|未解除|未清除|未消除|存在|alarm|raised?|active|set|on|open|new|start(?:ed)?|occurred|triggered|problem|probl[eè]me|problema|firing|aktiv|activ[oa]|actif|attiv[oa]|ativ[oa]|actief)$/i;

/**
 * Message codes that carry their grade between the part and the number, I for information beside W, E and F: `VAL-I-020`
 * (OpenVMS System Messages manual, 1.1: `%FACILITY-L-IDENT`; many makers of equipment write theirs so), or begin with it: `INF-012`.
 */
const CODED_AS_NO_FAULT = /^(?:[A-Z][A-Z0-9]*[-_.]I(?:NFO?)?[-_.]|INFO?[-_.]?)\d{1,6}$/i;

/** What kind of ticket a service desk opened is no code of a message. */
const REPORTED = /^(?:incident|inc|problem|ticket|case|事件|问题|報修|报修|工单|störung|incidente|problema|problème)$/i;
/** And one that asks for something tells of no fault (ITIL tells requests and changes from incidents). */
const ASKED =
  /^(?:(?:(?:service|user) )?request|change(?: request)?|task|question|enquiry|inquiry|how[- ]to|服务请求|请求|咨询|需求|变更|(?:service)?anfrage|frage|demande|solicitud|consulta|solicitação|dúvida|richiesta|aanvraag|vraag)$/i;
const isTicketKind = (code: string): boolean => REPORTED.test(code) || ASKED.test(code);

const LETTER = /\p{L}/u;

/** What somebody did about it says nothing of the fault. */
const HANDLED =
  /^(?:[未已待]处理|处理中|[未已]确认|[未已]派单|(?:un)?ack(?:nowledged)?|pending|assigned|in progress|unhandled|handled)$/i;

/** A reading that says no more than that something, or some part, is out of order: what stands beside it may say what. */
const asksForMore = ({ symptom }: Reading): boolean =>
  symptom === 'unknown' || symptom === 'system-fault' || symptom.endsWith('-fault') || familyOf(symptom) === 'generic';

/** True where a detail names what the message leaves open; another part's trouble is not this one's. */
const tellsMore = (detail: Reading, message: Reading): boolean =>
  detail.symptom !== 'unknown' &&
  familyOf(detail.symptom) !== 'generic' &&
  (!message.symptom.endsWith('-fault') ||
    message.symptom === 'system-fault' ||
    familyOf(detail.symptom) === familyOf(message.symptom));

/** What belongs to a working day as well: where a log calls it information and other rows faults, a cashier who signed off went home. */
const OF_THE_DAY: ReadonlySet<Family> = new Set<Family>(['procedure', 'generic']);

const asInformation = (read: Reading): Reading => ({ ...read, symptom: 'information', outcome: 'information' });

/** Maps rows to device alarms. */
export const alarmMapper = (desk: Desk): RowHandler => {
  const { plan, sink, seen, account, dictionary, file } = desk;
  const { columns, profile } = plan;
  const iCode = columns.get('alarm_code');
  const iMessage = columns.get('message');
  const hasKey = columns.has('id');
  const layout = hash53(plan.names.join('\u0001'));
  // With a code and a message, either may be cut off.
  const needed = iCode !== undefined && iMessage !== undefined ? Math.min(iCode, iMessage) : (iCode ?? iMessage);
  const open = gate(desk, needed === undefined ? [] : [needed]);
  const inspect = inspectRest(desk);
  const own = profile.values;
  const reword = (map: Readonly<Record<string, string>> | undefined) =>
    map === undefined ? undefined : (text: string) => (Object.hasOwn(map, text) ? map[text] : text);
  const terminal = nameReader(desk, 'terminal_id');
  const merchant = nameReader(desk, 'merchant_id');
  const code = cellReader(iCode, texts(reword(own?.alarm_code)));
  const messageIn = cellReader(
    iMessage,
    texts(reword(own?.message), (said) => noteText(plan.signs, said)),
  );
  const further = furtherReasons(plan.names, plan.kind, columns).map((index) => cellReader(index, texts()));
  /** What a second column of words says beside the message: `event` and `detail`. */
  const detailOf = (fields: readonly string[], told: string | undefined): string | undefined => {
    for (const column of further) {
      const { text } = column(fields);
      if (text !== undefined && LETTER.test(text) && !HANDLED.test(text) && told?.includes(text) !== true) return text;
    }
    return undefined;
  };
  const condition = cellReader(columns.get('condition'), texts());
  const iEnd = endColumn(plan);
  /** The row tells of an alarm from beginning to end: that it is over by now makes it no less of one. */
  const isSummed = plan.statesAreOfToday || addsUp(plan);
  const isWhole = (fields: readonly string[]): boolean => {
    if (isSummed) return true;
    const end = iEnd === undefined ? '' : trimmed(fields[iEnd] ?? '');
    return !saysNothing(end) && end !== trimmed(fields[plan.time.index] ?? '');
  };
  const grade = cellReader(columns.get('grade'), texts());
  const shownBy = cellReader(columns.get('manifestation'), names(manifestationOf));
  const component = cellReader(columns.get('component'), texts());
  const version = cellReader(columns.get('app_version'), texts());

  return (fields, count, line) => {
    const time = open(fields, count, line);
    if (Number.isNaN(time)) return;
    const kindOrCode = code(fields);
    const messageCell = messageIn(fields);
    const isKind = kindOrCode.text !== undefined && messageCell.text !== undefined && isTicketKind(kindOrCode.text);
    const codeCell = isKind ? { text: undefined, found: kindOrCode.found } : kindOrCode;
    const told = condition(fields).text;
    const isOver = told !== undefined && (RECOVERED.test(told) || SETTLED.test(told));
    const state = isOver && isWhole(fields) ? undefined : told;
    const said =
      messageCell.text === undefined
        ? state
        : state === undefined || HANDLED.test(state)
          ? messageCell.text
          : `${messageCell.text}: ${state}`;
    const detail = further.length === 0 ? undefined : detailOf(fields, said);
    if (codeCell.text === undefined && said === undefined && detail === undefined) {
      reject(desk, line, plan.names[iMessage ?? iCode ?? 0], 'nothing-to-explain', undefined);
      return;
    }
    const terminalCell = terminal(fields);
    const merchantCell = merchant(fields);
    const componentText = component(fields);
    const meaning = hash53(
      [
        // Not every export writes fractions of a second.
        Math.floor(time / 1000),
        terminalCell.text,
        merchantCell.text,
        codeCell.text,
        said,
        componentText.text,
      ].join('\u0001'),
    );
    if (seen.alarm({ whole: contentHash(desk, fields, time), meaning, layout }, file, hasKey)) {
      account.duplicates++;
      return;
    }
    inspect(fields, line);
    findCard(desk, line, iMessage, messageCell.found);
    findCard(desk, line, iCode, codeCell.found);
    findCard(desk, line, columns.get('component'), componentText.found);
    const graded = grade(fields).text;
    const first =
      (state !== undefined && RECOVERED.test(state)) || (graded !== undefined && isGradedOver(graded))
        ? dictionary.alarm(undefined, `${messageCell.text ?? codeCell.text ?? ''}: RECOVERED`, componentText.text)
        : dictionary.alarm(
            codeCell.text,
            state !== undefined && RAISED.test(state) ? messageCell.text : said,
            componentText.text,
          );
    const second =
      detail !== undefined && asksForMore(first)
        ? dictionary.alarm(codeCell.text, detail, componentText.text)
        : undefined;
    const read = second !== undefined && tellsMore(second, first) ? second : first;
    // A fault that the tables know stays one, whatever the log thinks of it; of the rest the log is believed.
    const isWish = isKind && ASKED.test(kindOrCode.text);
    const isCalledNews =
      graded === undefined ? codeCell.text !== undefined && CODED_AS_NO_FAULT.test(codeCell.text) : isNoFault(graded);
    const isUnknown = read.symptom === 'unknown';
    // Who asks for an update tells of nothing that does not fit.
    const mayBeNews = isUnknown || (plan.gradesFaults && read.by === 'text' && OF_THE_DAY.has(familyOf(read.symptom)));
    const isNews = isWish ? isUnknown || familyOf(read.symptom) === 'format' : isCalledNews && mayBeNews;
    const reading = isNews ? asInformation(read) : read;
    const message = said === undefined || detail === undefined ? (said ?? detail) : `${said}: ${detail}`;
    if (reading.symptom === 'unknown') noteUnknown(desk, codeCell.text, message);
    const shown = shownBy(fields).text;
    account.accepted++;
    const record: AlarmRecord = {
      kind: 'alarm',
      source: sourceOf(desk, line),
      time: epochMs(time),
      terminalId: terminalCell.text,
      merchantId: merchantCell.text,
      alarmCode: codeCell.text,
      message,
      manifestation: shown !== undefined && isShown(shown) ? shown : undefined,
      component: componentText.text,
      appVersion: version(fields).text,
      reading,
    };
    sink.record(record);
  };
};
