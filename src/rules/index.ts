import type { Rule } from '../model/diagnosis.ts';
import { refundsWithoutSale } from './refunds-without-sale.ts';
import { chargedAgain } from './charged-again.ts';
import { answerLost } from './answer-lost.ts';
import { amountsApart } from './amounts-apart.ts';
import { afterTamper } from './after-tamper.ts';
import { amountOutOfLine } from './amount-out-of-line.ts';
import { cardTesting } from './card-testing.ts';
import { certificateStopsLine } from './certificate-stops-line.ts';
import { crashNearby } from './crash-nearby.ts';
import { cutoverStays } from './cutover-stays.ts';
import { garbledOneTerminal } from './garbled-one-terminal.ts';
import { keySigns } from './key-signs.ts';
import { keypadMessages } from './keypad-messages.ts';
import { keysManyTerminals } from './keys-many-terminals.ts';
import { limitCutsAmounts } from './limit-cuts-amounts.ts';
import { lineComesAndGoes } from './line-comes-and-goes.ts';
import { lineMessages } from './line-messages.ts';
import { manyHoldersAlike } from './many-holders-alike.ts';
import { noHostTrace } from './no-host-trace.ts';
import { oneVersion } from './one-version.ts';
import { onlyThisCard } from './only-this-card.ts';
import { outageAlone } from './outage-alone.ts';
import { outageChannel } from './outage-channel.ts';
import { outageIssuer } from './outage-issuer.ts';
import { outageLocal } from './outage-local.ts';
import { pinGuessing } from './pin-guessing.ts';
import { pinLockedBefore } from './pin-locked-before.ts';
import { pinManyCards } from './pin-many-cards.ts';
import { pinThenRight } from './pin-then-right.ts';
import { plainRefusal } from './plain-refusal.ts';
import { powerBefore } from './power-before.ts';
import { touchAndScreen } from './touch-and-screen.ts';
import { printerAgain } from './printer-again.ts';
import { readThenGood } from './read-then-good.ts';
import { readerManyCards } from './reader-many-cards.ts';
import { readerMessages } from './reader-messages.ts';
import { refusedForAllCards } from './refused-for-all-cards.ts';
import { repeatAfterNoAnswer } from './repeat-after-no-answer.ts';
import { repeatsByMachine } from './repeats-by-machine.ts';
import { reversalFoundNothing } from './reversal-found-nothing.ts';
import { rightChoiceFollowed } from './right-choice-followed.ts';
import { slipsOneTerminal } from './slips-one-terminal.ts';
import { stoppedCardAround } from './stopped-card-around.ts';
import { systemFaultLocal } from './system-fault-local.ts';
import { terminalsAlike } from './terminals-alike.ts';
import { typedWrong } from './typed-wrong.ts';
import { wrongClock } from './wrong-clock.ts';

/**
 * Every rule, in the order in which reports list them.
 *
 * Weights are log-odds (natural logarithm; 3 is about twenty to one), our own judgement of how much more often the
 * sign stands beside the cause than beside its rivals, unless a source is named. A threshold marked "own inference"
 * is ours too: its reason is given, and nobody’s measurement stands behind it.
 */
export const RULES: readonly Rule[] = [
  amountOutOfLine,
  typedWrong,
  cardTesting,
  pinGuessing,
  stoppedCardAround,
  pinThenRight,
  pinLockedBefore,
  pinManyCards,
  keypadMessages,
  keySigns,
  keysManyTerminals,
  afterTamper,
  onlyThisCard,
  refusedForAllCards,
  limitCutsAmounts,
  rightChoiceFollowed,
  repeatAfterNoAnswer,
  repeatsByMachine,
  reversalFoundNothing,
  answerLost,
  chargedAgain,
  amountsApart,
  refundsWithoutSale,
  readThenGood,
  readerManyCards,
  readerMessages,
  slipsOneTerminal,
  manyHoldersAlike,
  garbledOneTerminal,
  touchAndScreen,
  oneVersion,
  terminalsAlike,
  crashNearby,
  systemFaultLocal,
  noHostTrace,
  plainRefusal,
  printerAgain,
  powerBefore,
  wrongClock,
  certificateStopsLine,
  cutoverStays,
  outageLocal,
  outageAlone,
  lineComesAndGoes,
  lineMessages,
  outageIssuer,
  outageChannel,
];
