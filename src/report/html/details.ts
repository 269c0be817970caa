import { SEVERITIES } from '../../model/cause.ts';
import type { Alarm } from '../../model/diagnosis.ts';
import { evidenceOf } from '../sentences.ts';
import type { Context } from './context.ts';
import type { PageDetails } from './data.ts';
import { bytesOf, createPool, steps } from './pool.ts';

/** What it takes to name one text by its number, in bytes. */
const PLACE_BYTES = 8;

/** What the row says beside its code: how the card was read, whose it is, over which channel, by which program. */
const factsOf = ({ subject }: Alarm, { words }: Context): string => {
  const { record } = subject;
  const parts =
    record.kind === 'alarm'
      ? [record.component, record.appVersion]
      : [
          record.transactionType === undefined ? undefined : words.transactionTypes[record.transactionType],
          record.pan,
          record.entryMode === undefined ? undefined : words.entryModes[record.entryMode],
          record.issuer,
          record.channel,
          record.appVersion,
        ];
  const how = subject.mismatch === undefined ? undefined : words.mismatches[subject.mismatch];
  return [how, ...parts].filter((part) => part !== undefined && part !== '').join(' · ');
};

/** Evidence and circumstances of as many alarms as there is room for, in bytes: the gravest first, then in their order. */
export const detailsOf = (context: Context, bytes: number): PageDetails => {
  const { alarms } = context.report;
  const texts = createPool();
  const told = new Map<number, { readonly facts: number; readonly evidence: readonly number[] }>();
  const worstFirst = SEVERITIES.flatMap((level) =>
    [...alarms.entries()].filter(([, alarm]) => alarm.severity === level),
  );
  let room = bytes;
  for (const [row, alarm] of worstFirst) {
    const facts = factsOf(alarm, context);
    const said = alarm.diagnosis.evidence.map((piece) => ({
      against: piece.bearing === 'against' ? 1 : 0,
      text: evidenceOf(context, piece, alarm.diagnosis.cause),
    }));
    for (const text of [facts, ...said.map((one) => one.text)]) {
      room -= PLACE_BYTES + (texts.has(text) ? 0 : bytesOf(text));
    }
    if (room < 0) break;
    told.set(row, { facts: texts.of(facts), evidence: said.map(({ against, text }) => texts.of(text) * 2 + against) });
  }
  const inOrder = [...told].sort(([a], [b]) => a - b);
  return {
    rows: steps(inOrder.map(([row]) => row)),
    facts: inOrder.map(([, { facts }]) => facts),
    evidence: inOrder.map(([, { evidence }]) => evidence),
    texts: texts.texts,
  };
};
