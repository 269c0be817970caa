import { exponentOf } from '../model/currency.ts';
import { ENTRY_MODES, TRANSACTION_TYPES } from '../model/record.ts';
import { readerOf } from '../dictionary/index.ts';
import type { EntryMode, TransactionRecord, TransactionType } from '../model/record.ts';
import { cardToken, durationMs, epochMs, minorUnits } from '../model/units.ts';
import type { MinorUnits } from '../model/units.ts';
import { readAmount } from './amount.ts';
import { answerReader, isReason, lacksReason, wordOf } from './answers.ts';
import type { FieldId } from './columns.ts';
import { headerKey } from './columns.ts';
import { type MessagePart, messagePart } from './exchanges.ts';
import { furtherCodes, furtherReasons } from './header.ts';
import { needsTrim, NO_CELL, saysNothing, trimmed } from './intern.ts';
import { hash53, maskPan } from './mask.ts';
import type { Desk } from './rows.ts';
import {
  cellReader,
  nameReader,
  contentHash,
  findCard,
  fold,
  gate,
  inspectRest,
  names,
  noteUnknown,
  reference,
  reject,
  sourceOf,
  texts,
} from './rows.ts';
import { moneyCounter, noteAnswer, noteChannel, noteCode, notePan, noteText, noteWorded } from './signs.ts';
import type { RowHandler } from './split.ts';
import { currencyInAmount, currencyOf, entryModeOf, plainWord, transactionTypeOf, typeByMessage } from './values.ts';

const TYPE_OF: ReadonlyMap<string | undefined, TransactionType> = new Map(
  TRANSACTION_TYPES.map((type) => [type, type]),
);
const MODE_OF: ReadonlyMap<string | undefined, EntryMode> = new Map(ENTRY_MODES.map((mode) => [mode, mode]));

/** The exporter's words first, then the common ones. */
const translator = <T extends string>(
  own: Readonly<Record<string, T>> | undefined,
  common: (text: string) => T | undefined,
): ((text: string) => T | undefined) => {
  const words = new Map(Object.entries(own ?? {}).map(([word, value]) => [plainWord(word), value]));
  return (text) => words.get(plainWord(text)) ?? common(text);
};

/**
 * Under a bare "Type", credit and debit are kinds of cards as often as of payments: only a header that speaks of transactions
 * makes a refund of a credit.
 */
const typesUnder = (header: string): ((text: string) => TransactionType | undefined) => {
  if (/tran|trx|txn|tx|oper|交易|业务/i.test(header)) return transactionTypeOf;
  return (text) => (/^(?:credit|debit)$/i.test(text) ? undefined : transactionTypeOf(text));
};

const reworded = (own: Readonly<Record<string, string>> | undefined): ((text: string) => string) | undefined => {
  if (own === undefined) return undefined;
  const words = new Map(Object.entries(own));
  return (text) => words.get(text) ?? text;
};

/** Milliseconds of a cell; a unit written behind the number counts. */
const readDuration = (raw: string, scale: number): number | undefined => {
  const found = /^\s*(\d{1,9}(?:\.\d+)?)\s*(ms|毫秒|s|sec|秒)?\s*$/i.exec(raw);
  if (found === null) return undefined;
  const unit = found[2]?.toLowerCase();
  const factor = unit === undefined ? scale : unit === 'ms' || unit === '毫秒' ? 1 : 1000;
  return Math.round(Number(found[1]) * factor);
};

const plainNumber = (raw: string): number => {
  let value = 0;
  if (raw.length === 0 || raw.length > 9) return -1;
  for (let i = 0; i < raw.length; i++) {
    const digit = raw.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
};

/** Which side of an exchange a row is, by its message type; there are few of those in a log. */
const partReader = (index: number | undefined): ((fields: readonly string[]) => MessagePart | undefined) => {
  if (index === undefined) return () => undefined;
  const known = new Map<string, MessagePart | undefined>();
  return (fields) => {
    const raw = fields[index] ?? '';
    if (!known.has(raw)) known.set(raw, messagePart(trimmed(raw)));
    return known.get(raw);
  };
};

/** Maps rows to transaction or host records. */
export const transactionMapper = (desk: Desk): RowHandler => {
  const { plan, sink, seen, account, dictionary, file, strange, exchanges } = desk;
  const { columns, profile } = plan;
  const kind = plan.kind === 'host' ? 'host' : 'transaction';
  const at = (field: FieldId): number | undefined => columns.get(field);
  // A code where there is one, else the text, else the status: whichever says what happened must not be cut off.
  const needed = at('response_code') ?? at('response_text') ?? at('status');
  const open = gate(desk, needed === undefined ? [] : [needed]);
  const inspect = inspectRest(desk);

  const terminal = nameReader(desk, 'terminal_id');
  const merchant = nameReader(desk, 'merchant_id');
  const type = cellReader(
    at('transaction_type'),
    names(translator(profile.values?.transaction_type, typesUnder(plan.names[at('transaction_type') ?? -1] ?? ''))),
  );
  const mti = cellReader(at('mti'), names(typeByMessage));
  const partOf = partReader(at('mti'));
  const mode = cellReader(at('entry_mode'), names(translator(profile.values?.entry_mode, entryModeOf)));
  const money = cellReader(at('currency'), names(currencyOf));
  // A code is no reference: a card number in its column is masked as everywhere.
  const { signs } = plan;
  const noteWords = (said: string): void => noteText(signs, said);
  const codes = texts(reworded(profile.values?.response_code), (said) => noteCode(signs, said));
  const words = texts(reworded(profile.values?.response_text), noteWords);
  const code = cellReader(at('response_code'), codes);
  const text = cellReader(at('response_text'), words);
  const status = cellReader(at('status'), texts(reworded(profile.values?.response_text), noteWords));
  const further = furtherReasons(plan.names, plan.kind, columns).map((index) => cellReader(index, texts()));
  const alsoCodes = furtherCodes(plan.names, plan.kind, columns).map((index) => cellReader(index, texts()));
  const issuer = cellReader(at('issuer'), texts());
  const channel = cellReader(
    at('channel'),
    texts(undefined, (name) => noteChannel(signs, name)),
  );
  const operator = cellReader(at('operator_id'), texts());
  const batch = cellReader(at('batch_no'), texts());
  const version = cellReader(at('app_version'), texts());
  const iStan = at('stan') ?? -1;
  const iRrn = at('rrn') ?? -1;
  const iOriginal = at('original_rrn') ?? -1;
  const iPan = at('pan') ?? -1;
  const iPayer = at('card_ref') ?? -1;
  const iAmount = at('amount') ?? at('amount_minor') ?? -1;
  const iLatency = at('latency_ms') ?? at('latency_s') ?? -1;
  const iKey = at('id') ?? -1;
  const latencyScale = at('latency_ms') === undefined ? 1000 : 1;
  const textColumn = at('response_text') ?? at('status');
  const hasType = at('transaction_type') !== undefined;
  const fixedChannel = profile.constants?.channel;
  const fixedMode = profile.constants?.entry_mode;

  const answers = answerReader(plan, dictionary);

  /** Columns that mean something else in rows of one type: index by type and field. */
  const special = new Map<TransactionType, ReadonlyMap<string, number>>();
  for (const [name, fields] of Object.entries(profile.byType ?? {})) {
    const own = new Map<string, number>();
    for (const [field, header] of Object.entries(fields ?? {})) {
      const index = header
        .split('|')
        .map((option) => plan.names.findIndex((n) => headerKey(n) === headerKey(option)))
        .find((i) => i >= 0);
      if (index !== undefined) own.set(field, index);
    }
    const named = TYPE_OF.get(name);
    if (named !== undefined) special.set(named, own);
  }

  let lastCurrency: string | undefined;
  let exponent = exponentOf(undefined);
  let counted = moneyCounter(signs, undefined);

  return (fields, count, line) => {
    const time = open(fields, count, line);
    if (Number.isNaN(time)) return;
    inspect(fields, line);

    const byMessage = TYPE_OF.get(mti(fields).text);
    const typeCell = hasType ? type(fields) : NO_CELL;
    let transactionType = byMessage === 'REVERSAL' ? byMessage : (TYPE_OF.get(typeCell.text) ?? byMessage);
    const own = special.size === 0 || transactionType === undefined ? undefined : special.get(transactionType);

    const moneyCell = money(fields);
    const currency =
      moneyCell.text ?? (plan.moneyInCells ? currencyInAmount(fields[iAmount] ?? '') : undefined) ?? plan.currency;
    if (currency !== lastCurrency) {
      lastCurrency = currency;
      exponent = exponentOf(currency);
      counted = moneyCounter(signs, currency);
    }
    let amount: MinorUnits | undefined;
    const amountAt = own?.get('amount') ?? iAmount;
    const rawAmount = amountAt < 0 ? '' : (fields[amountAt] ?? '');
    if (rawAmount !== '') {
      const plain = needsTrim(rawAmount) ? trimmed(rawAmount) : rawAmount;
      const read = readAmount(plain, exponent, plan.amounts);
      if (typeof read === 'number') {
        let value = read;
        if (value < 0 && (profile.negativeAmount === 'refund' || !hasType)) {
          value = -value;
          if (transactionType === undefined || transactionType === 'SALE') transactionType = 'REFUND';
        } else if (value < 0 && transactionType !== undefined && transactionType !== 'SALE') value = -value;
        amount = minorUnits(value);
      } else if (!saysNothing(plain)) {
        if (read === 'amount-ambiguous') signs.ambiguousAmounts++;
        reject(desk, line, plan.names[amountAt], read, plain);
        return;
      }
    }

    const codeCell = code(fields);
    let textCell =
      own?.get('response_text') === undefined ? text(fields) : words(fields[own.get('response_text') ?? 0] ?? '');
    const ownText = textCell.text;
    const statusCell = status(fields);
    if (ownText === undefined && statusCell.text !== undefined) textCell = statusCell;
    const isSilent = codeCell.text === undefined && textCell.text === undefined;
    const message = partOf(fields);
    // A request carries no answer by its nature: it says nothing of how the export writes an approval.
    const isRequest = isSilent && message?.side === 'request';
    counted.rows++;
    if (!isRequest) {
      signs.rows++;
      if (isSilent) signs.silent++;
    }
    const onlyStatus = codeCell.text === undefined && ownText === undefined;
    let reasonText: string | undefined;
    const answer = { code: codeCell.text, text: ownText, status: statusCell.text, type: transactionType };
    const base = answers.read(answer);
    noteAnswer(signs, base, base.symptom === 'unknown' ? wordOf(answer) : '');
    if (base.outcome === 'failed' && answer.code !== undefined)
      noteWorded(signs, answer.code, base, answers.verdict(answer));
    let reading = answers.inLight(base, answer);
    // A row without a sum, a card and a code is no payment, whatever a till notes in it, unless its words tell of trouble.
    if (
      reading.outcome === 'failed' &&
      (amount === undefined || amount === 0) &&
      iAmount >= 0 &&
      codeCell.text === undefined &&
      transactionType === undefined &&
      hasType &&
      (iPan < 0 || saysNothing(fields[iPan] ?? ''))
    )
      reading = answers.beside(reading, answer);
    // Where the answer gives no reason, another column may.
    for (const column of further) {
      if (!lacksReason(reading)) break;
      const also = column(fields).text;
      const told = also === undefined ? undefined : answers.reason(also);
      if (told === undefined || !isReason(told)) continue;
      reading = { ...told, code: reading.code };
      reasonText = also;
    }
    for (const column of alsoCodes) {
      if (!lacksReason(reading)) break;
      const also = column(fields).text;
      const told = also === undefined ? undefined : answers.code(also);
      if (told !== undefined && isReason(told)) reading = { ...told, code: reading.code };
    }
    if (!onlyStatus)
      reading = readerOf(
        reading,
        reasonText ?? textCell.text ?? codeCell.text,
        MODE_OF.get(mode(fields).text) ?? fixedMode,
      );

    const stan = iStan < 0 ? undefined : reference(fields[iStan] ?? '');
    const rrnAt = own?.get('rrn') ?? iRrn;
    const rrn = rrnAt < 0 ? undefined : reference(fields[rrnAt] ?? '');
    const originalAt = own?.get('original_rrn') ?? iOriginal;
    const rawPan = iPan < 0 ? '' : (fields[iPan] ?? '');
    const masked = rawPan === '' ? undefined : maskPan(needsTrim(rawPan) ? trimmed(rawPan) : rawPan);
    if (masked !== undefined) notePan(signs, masked.pan);
    const payer = masked === undefined && iPayer >= 0 ? reference(fields[iPayer] ?? '') : undefined;
    const terminalCell = terminal(fields);
    const merchantCell = merchant(fields);
    const batchCell = batch(fields);
    const modeCell = mode(fields);
    const modeText = MODE_OF.get(modeCell.text) ?? fixedMode;

    let isRepeated = false;
    const key = iKey < 0 ? '' : (fields[iKey] ?? '');
    if (
      rrn !== undefined ||
      key !== '' ||
      (stan !== undefined && batchCell.text !== undefined && terminalCell.text !== undefined)
    ) {
      let high = Math.imul(fold(rrn) ^ 0x9e3779b9, 0x85ebca6b);
      let low = Math.imul(fold(rrn) ^ 0x7f4a7c15, 0xc2b2ae35);
      const seconds = Math.floor(time / 1000);
      const parts = [
        fold(stan),
        seconds | 0,
        time - seconds * 1000,
        (amount ?? -1) | 0,
        terminalCell.hash,
        merchantCell.hash,
        batchCell.hash,
        codeCell.hash,
        textCell.hash,
      ];
      for (const part of parts) {
        high = Math.imul(high ^ part, 0x85ebca6b) ^ (high >>> 13);
        low = Math.imul(low ^ part, 0xc2b2ae35) ^ (low >>> 16);
      }
      const last = fold(transactionType) ^ fold(key) ^ (kind === 'host' ? 1 : 0);
      high = Math.imul(high ^ last, 0x85ebca6b);
      low = Math.imul(low ^ last, 0xc2b2ae35);
      const again = seen.transaction(high, low, time, file);
      if (again !== false) {
        account.duplicates++;
        // What the host's own file shows twice may have been booked twice: that is for the books to tell.
        const isBooking = kind === 'host' && reading.outcome === 'approved' && amount !== undefined;
        if (again !== 'here' || !isBooking || sink.repeated === undefined) return;
        isRepeated = true;
      }
    } else if (seen.several && seen.alike(contentHash(desk, fields, time), file)) {
      account.duplicates++;
      return;
    }

    findCard(desk, line, iPan < 0 ? undefined : iPan, masked?.found);
    findCard(desk, line, textColumn, textCell.found);
    findCard(desk, line, at('response_code'), codeCell.found);
    if (typeCell.strange !== undefined && byMessage === undefined) strange.note('transaction_type', typeCell.strange);
    if (modeCell.strange !== undefined) strange.note('entry_mode', modeCell.strange);
    // A word that was settled by its rows alone is still one that no table knows.
    if (base.symptom === 'unknown' && !isReason(reading)) noteUnknown(desk, codeCell.text, textCell.text);
    const rawLatency = iLatency < 0 ? '' : (fields[iLatency] ?? '');
    const quick = latencyScale === 1 ? plainNumber(rawLatency) : -1;
    const latency = quick >= 0 ? quick : rawLatency === '' ? undefined : readDuration(rawLatency, latencyScale);
    if (!isRepeated) account.accepted++;
    const record: TransactionRecord = {
      kind,
      source: sourceOf(desk, line),
      time: epochMs(time),
      terminalId: terminalCell.text,
      merchantId: merchantCell.text,
      stan,
      rrn,
      transactionType,
      amount,
      currency: amount === undefined ? moneyCell.text : currency,
      pan: masked?.pan,
      card:
        masked !== undefined
          ? cardToken(hash53(masked.identity))
          : payer === undefined
            ? undefined
            : cardToken(hash53(payer, 1)),
      entryMode: modeText,
      responseCode: codeCell.text,
      responseText: reasonText ?? textCell.text,
      issuer: issuer(fields).text,
      channel: channel(fields).text ?? fixedChannel,
      latencyMs: latency === undefined ? undefined : durationMs(latency),
      operatorId: operator(fields).text,
      batchNo: batchCell.text,
      appVersion: version(fields).text,
      originalRrn: originalAt < 0 ? undefined : reference(fields[originalAt] ?? ''),
      reading,
    };
    if (isRepeated) sink.repeated?.(record);
    else if (message === undefined) exchanges.other(record);
    else if (isRequest) exchanges.request(record, message);
    else if (message.side === 'answer') exchanges.answer(record, message);
    else exchanges.other(record);
  };
};
