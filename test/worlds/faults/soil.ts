import type { NamedCauseId } from '../../../src/model/cause.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';
import { DAY, HOUR, type AlarmRow, type Fault, type Fleet, type Site, type Terminal, type WallMs } from '../types.ts';
import type { EventId } from '../words/index.ts';

/** What a fault is planted into. */
export interface Soil {
  readonly random: Random;
  readonly fleet: Fleet;
  readonly plan: Plan;
  readonly id: string;
}

/** Plants one fault, or several that come together; nothing where the world has no place for it. */
export type Plant = (soil: Soil) => readonly Fault[];

const dayStart = (time: WallMs): WallMs => Math.floor(time / DAY) * DAY;

/** A time at which the site trades. */
export const tradingTime = ({ random, fleet }: Soil, site: Site): WallMs => {
  const days = Math.max(1, Math.round((fleet.to - dayStart(fleet.from)) / DAY));
  return dayStart(fleet.from) + random.int(0, days - 1) * DAY + random.float(site.open, site.close) * HOUR;
};

/** A window of log-uniform length; now and then it began before the log, or outlives it. */
export const span = (soil: Soil, site: Site, shortest: number, longest: number): { from: WallMs; to: WallMs } => {
  const { random, fleet } = soil;
  const length = random.spread(shortest, longest);
  const where = random.next();
  const from =
    where < 0.06
      ? fleet.from - length * random.float(0.2, 0.7)
      : where < 0.12
        ? fleet.to - length * random.float(0.2, 0.7)
        : Math.min(tradingTime(soil, site), Math.max(fleet.from, fleet.to - length * 0.8));
  return { from, to: from + length };
};

/** From some moment to the end of the log, or all of it. */
export const openEnded = (soil: Soil): { from: WallMs; to: WallMs } => {
  const { random, fleet } = soil;
  const length = fleet.to - fleet.from;
  return {
    from: random.chance(0.35) ? fleet.from - DAY : fleet.from + random.float(0, 0.6) * length,
    to: random.chance(0.6) ? fleet.to + DAY : fleet.to - random.float(0, 0.3) * length,
  };
};

/** Busy places break more often in a log, simply because they are used; small ones still count. */
export const someTerminal = (
  { random, fleet }: Soil,
  fit: (terminal: Terminal) => boolean = () => true,
): Terminal | undefined => {
  const fitting = fleet.terminals.filter(fit);
  return fitting.length === 0
    ? undefined
    : random.weighted(fitting.map((terminal) => [terminal, terminal.site.salesPerTerminalDay] as const));
};

export const someSite = ({ random, fleet }: Soil, fit: (site: Site) => boolean = () => true): Site | undefined => {
  const fitting = fleet.sites.filter(fit);
  return fitting.length === 0
    ? undefined
    : random.weighted(
        fitting.map((site) => [site, Math.sqrt(site.salesPerTerminalDay * site.terminals.length)] as const),
      );
};

export const alarm = (
  terminal: Terminal,
  time: WallMs,
  event: EventId,
  truth: { cause: NamedCauseId; faultId: string | null; optional?: boolean } | undefined,
  manifestation: 'screen' | 'voice' | undefined = 'screen',
): AlarmRow => ({ kind: 'alarm', time, terminal, event, manifestation, truth });
