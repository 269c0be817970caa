import type { PhraseRule } from '../rule.ts';
import { OF_PARTS } from './parts.ts';
import { BROKEN, CABLE, CHIP, GONE, LINK, NOT_THE_OTHER, PROGRAM, RADIO, READER, TAP } from './words-of-devices.ts';
import { BANK, CANNOT_REACH, HOST, NOT_FOUND, NOT_RIGHT, REPLY, SILENCE, WELL } from './words.ts';

/** What devices say in plain English: of their parts first, then of programs, books, cards and lines. */
export const PLAIN_DEVICES: readonly PhraseRule[] = [
  ...OF_PARTS,
  // Programs.
  [
    'restart',
    [
      'came up|started up|came back|switched itself|rebooted itself|turned itself|restart*|reboot*|reset cause|reset|boot|start & by itself|by its own|on its own|itself|again|watchdog|unexpected*|without|suddenly|sudden|abrupt*|wdt|brownout|brown out|out of the blue|unasked & !counter|password|server|operator|key|nightly|planned',
      'sudden|suddenly|abrupt & shut down|shutdown|switch off|switched off|power off|off|stop',
    ],
  ],
  [
    'app-crash',
    [
      `${PROGRAM} & shut|closed|ended|stopped|died|quit|gone|killed|fell over|crash*|went away|vanished|exit*|terminated|abort* & on its own|by itself|itself|unexpected*|suddenly|crash*|died|fell over|killed|exit code|signal|abnormal*|vanished|without|no warning|shut & !operator|user|by request|normally`,
    ],
  ],
  [
    'app-hang',
    [
      `${PROGRAM}|screen|machine|terminal|till|device|kiosk|picture & not react*|does not react|no reaction|hang*|hung|frozen|froze|freez*|stands still|stuck|not move|will not move|no longer moves|does nothing|not go on|not responding|not respond|dead to & !paper|card|coin|host|server|printer|reader|key`,
    ],
  ],
  [
    'update-failed',
    [
      'update|upgrade|new version|package|download|patch|release|firmware|new software|image|installation|parameters & refused|not installed|not loaded|failed|fail*|broken|broke|interrupted|signature|not applied|not take*|stopped|abandoned|cut off|incomplete|half|checksum|hash|rolled back|did not finish|not finish*|not start & !nothing new',
    ],
  ],
  [
    'update-required',
    [
      'fw|app|program|update|upgrade|newer version|version|software|release & please|must|too old|outdated|needed|due|required|no longer supported|behind|old|eol|too old|end of life|obsolete|get|too far behind',
    ],
  ],
  [
    'parameter-error',
    [
      'table|tables|parameter*|setting|settings|config*|profile|card table|price list|list of cards|aid|aids|capk|rates & missing|not there|empty|wrong|not loaded|lost|bad|not found|incomplete|no|old|damaged|not set|unset & !up to date|report|key',
    ],
  ],
  [
    'file-error',
    [
      'file|files|database|journal|log & damaged|not open|cannot|could not|missing|broken|lost|corrupt*|unreadable|not written|not saved & !sent',
    ],
  ],
  [
    'software-error',
    ['exception|null pointer|segfault|assert*|stack|fatal|panic|unhandled|internal error|traceback|nullpointer*'],
  ],
  // Books.
  [
    'settlement-required',
    [
      'batch|day|shift|settlement|end of day|totals|close out|day end & close the|first|must|before you|not yet|still open|overdue|due|forgotten|not closed|not made|not done|since & !fail*|not sent|upload*|host|server',
      'stored|offline|queue & full|no more room|limit reached',
    ],
  ],
  [
    'settlement-failed',
    [
      'batch|settlement|end of day|eod|the day|totals|close out|closeout|day end|days totals|day totals|takings & not sent|not upload*|could not|cannot|fail*|abandoned|refused|not accepted|interrupted|rejected|not delivered|broken off|not go through|gave up|not be closed|not close|not closed properly',
    ],
  ],
  [
    'settlement-unbalanced',
    [`totals|sums|figures|books|counters & ${NOT_RIGHT}|not ours|unequal|not equal|not tally|not add up|do not match`],
  ],
  [
    'reversal-failed',
    [
      'reversal|reversals|take back|undo|undo message|advice|rev & waiting|pending|not sent|still|unsent|not answered|not go|queue*|stuck|fail*|open',
    ],
  ],
  [
    'operator-password-wrong',
    [
      `operator|cashier|cashiers|clerk|supervisor|manager|staff|user|attendant|waiter & code|password|pin|number|passcode|login|secret & ${NOT_RIGHT}|not known|unknown|typed wrong|not accepted & !changed|card`,
    ],
  ],
  [
    'operator-not-allowed',
    [
      'only|needs|need|ask|call|fetch|get|requires|take & manager|supervisor|head cashier|boss|senior|shift leader|duty manager & !host|bank|logged',
      'operator|cashier|clerk|user|staff & may not|not allowed|no right|no rights|not permitted|lacks|must not|not authorized|has no|without rights',
    ],
  ],
  [
    'not-signed-on',
    [
      'open|start|begin & shift|day|till|session & before|first|then',
      'nobody|no one|operator|cashier|first|please & signed on|signed in|logged on|logged in|sign on|log on|sign in & not|no|nobody|first|please|must & !out',
    ],
  ],
  // Cards and how they are read.
  [
    'contactless-read-error',
    [
      'hold|keep & card|phone|it & longer|still|steady|closer|until',
      `${TAP} & ${SILENCE}|fail*|lost|again|not read|interrupted|too short|broken off|error|incomplete & !line|phone line|${BANK}|host|server|tower`,
    ],
  ],
  [
    'chip-read-error',
    [
      `${CHIP} & ${CANNOT_REACH}|not read|unreadable|not answer*|${SILENCE}|no contact|not touch*|dirty|fail*|error & !host|server|${BANK}|signature`,
      'atr|apdu|powering card|power up of the card|card power & fail*|timeout|no|not|error',
    ],
  ],
  [
    'stripe-read-error',
    [
      'stripe|swipe|magnetic|track|tracks|track 1|track 2|track 3|swipe head & parity|lrc|nothing| not|crooked|too fast|too slow|again|bad|unreadable|fail*|empty|dirty|no data|error & !instead',
    ],
  ],
  [
    'card-reader-fault',
    [`${READER} & ${BROKEN}|${SILENCE}|${CANNOT_REACH}|not found|${GONE} & !barcode|printer|print`],
  ],
  // Lines.
  [
    'address-error',
    [
      'two|both|another & ip|address & same|share*|already',
      'name server|dns|dhcp|dhcpdiscover|ip address|address|hostname|host name|lease|169 254|apn|gateway address & no|not|unknown|fail*|none|wrong|cannot|could not|conflict|twice|same|share|shared|gave|does not exist|taken & !billing|post code|holder|card',
    ],
  ],
  [
    'no-signal',
    [
      `${RADIO} & no|none|not|lost|sees no|zero|out of|weak|99|reg 0|gone|without|nothing|0 0|denied|searching|not registered & !${BANK}|dial|card wrong`,
    ],
  ],
  [
    'line-unplugged',
    [
      `${CABLE} & not in|out|unplugged|no carrier|no|not|loose|pulled|down|cut|disconnect*|dead|fell|off|missing|broken & !usb|power|serial|printer|scanner|closed|host`,
    ],
  ],
  [
    'send-failed',
    [
      'send|sent|sending|transmit*|request|message & could not|cannot|not|fail*|never left|unsent & !receipt|reply|answer|email',
    ],
  ],
  [
    'receive-timeout',
    [
      'waited|waiting|listened & none|nothing|no|in vain|never & !card|pin|customer|shopper|engineer',
      `${HOST} & ${SILENCE} & ${WELL} & ${NOT_THE_OTHER}`,
      `${REPLY} & none|never|not|no|waiting|expired|0 bytes|too late|missing|outstanding|timeout & !card|key|chip|door|operator`,
      `no one|nobody|nothing & at the other end|far end|replied|answered|came back & !card`,
    ],
  ],
  [
    'connect-failed',
    [`${HOST}|${LINK}|${BANK} & ${CANNOT_REACH} & ${WELL} & !card|drawer|door|key|printer|paper|operator|shift|day`],
  ],
  [
    'link-unstable',
    [
      'line|connection|network|link|wifi & comes and goes|slow|unsteady|shaky|on and off|patchy|drops now and then|poor|jitter|lossy|unstable',
      'pkt|packet|packets|frames|rtt|latency|ping & loss|lost|dropped|high|slow|lossy|000',
    ],
  ],
  ['system-fault', [`machine|terminal|device|till & ${BROKEN}|${NOT_FOUND}|trouble & !paper|card`]],
];
