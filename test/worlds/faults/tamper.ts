import { DAY, HOUR, MINUTE, type AlarmRow, type Fault, type Terminal } from '../types.ts';
import { alarm, someSite, someTerminal, tradingTime, type Plant, type Soil } from './soil.ts';

const CAUSE = 'security-settings/tamper';

/**
 * A terminal that reports opening erases its keys and is out of use. That keys are missing afterwards is a
 * consequence of the same event, so its truth is the same.
 */
const triggered = (soil: Soil, terminal: Terminal, from: number, to: number): Pick<Fault, 'alarms' | 'strike'> => {
  const { random, id } = soil;
  const truth = { cause: CAUSE, faultId: id } as const;
  const alarms: AlarmRow[] = [];
  const repeats = random.int(1, 5);
  for (let i = 0, time = from; i < repeats; i++, time += random.spread(0.3, 40) * MINUTE)
    alarms.push(alarm(terminal, time, 'tamper', truth));
  if (random.chance(0.6)) alarms.push(alarm(terminal, from + random.float(5, 90) * 1000, 'key-missing', truth));
  return {
    alarms,
    strike: {
      stage: 'terminal',
      act: (attempt) =>
        attempt.terminal !== terminal || attempt.time > to
          ? undefined
          : random.chance(0.93)
            ? 'skip'
            : { event: random.pick(['tamper', 'key-missing'] as const), ...truth },
    },
  };
};

/** Somebody opens the terminals of a closed shop, one after the other. */
const attack: Plant = (soil) => {
  const { random, fleet } = soil;
  const site = someSite(soil, ({ open, close }) => close - open < 20);
  if (!site) return [];
  const night = Math.floor(tradingTime(soil, site) / DAY) * DAY + random.float(1.5, 5) * HOUR;
  if (night < fleet.from) return [];
  const to = night + random.float(8, 60) * HOUR;
  const targets = random.shuffle(site.terminals).slice(0, Math.max(1, random.int(1, site.terminals.length)));
  const parts = targets.map((terminal) => triggered(soil, terminal, night + random.float(0, 25) * MINUTE, to));
  return [
    {
      id: soil.id,
      kind: 'tamper-attack',
      cause: CAUSE,
      scope: targets.length > 1 ? 'site' : 'terminal',
      name: targets.length > 1 ? site.id : (targets[0]?.id ?? ''),
      from: night,
      to,
      alarms: parts.flatMap(({ alarms }) => alarms ?? []),
      strike: {
        stage: 'terminal',
        act: (attempt) => {
          for (const { strike } of parts) {
            const outcome = strike?.act(attempt);
            if (outcome !== undefined) return outcome;
          }
          return undefined;
        },
      },
    },
  ];
};

/** A fall, or a back-up battery at its end: the same message, by day, on one terminal. The battery has its own fault. */
const fallOrBattery: Plant = (soil) => {
  const terminal = someTerminal(soil);
  if (!terminal) return [];
  const { random } = soil;
  const from = tradingTime(soil, terminal.site);
  const to = from + random.float(2, 40) * HOUR;
  const sensor: Fault = {
    id: soil.id,
    kind: 'tamper-by-fall-or-battery',
    cause: CAUSE,
    scope: 'terminal',
    name: terminal.id,
    from,
    to,
    ...triggered(soil, terminal, from, to),
  };
  if (random.chance(0.5)) return [sensor];
  const id = `${soil.id}b`;
  const begin = from - random.spread(0.2, 20) * HOUR;
  const truth = { cause: 'hardware-failure/power', faultId: id } as const;
  const alarms = Array.from({ length: random.int(1, 4) }, () =>
    alarm(terminal, random.float(begin, from), 'backup-battery-low', truth),
  );
  return [
    sensor,
    {
      id,
      kind: 'backup-battery-empty',
      cause: 'hardware-failure/power',
      scope: 'terminal',
      name: terminal.id,
      from: begin,
      to: from,
      alarms,
    },
  ];
};

export const TAMPER = { 'tamper-attack': attack, 'tamper-by-fall-or-battery': fallOrBattery } as const satisfies Record<
  string,
  Plant
>;
