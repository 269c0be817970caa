import { signOn } from './faults/keys.ts';
import { alarm } from './faults/soil.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { DAY, HOUR, MINUTE, type AlarmRow, type Fleet, type Trait, type Visit, type WallMs } from './types.ts';

const MERCHANT = 'operator-error/merchant';

/** What a shift brings: signing on, or forgetting to; settling, or not; passwords; information; wear. */
export interface Shifts {
  readonly visits: Visit[];
  readonly alarms: AlarmRow[];
  /** The terminals that nobody signed on: the first sale after this time is refused. */
  readonly unsigned: Map<string, { readonly since: WallMs; readonly trait: Trait }[]>;
}

export const planShifts = (fleet: Fleet, plan: Plan, random: Random): Shifts => {
  const visits: Visit[] = [];
  const alarms: AlarmRow[] = [];
  const unsigned: Shifts['unsigned'] = new Map();
  const first = Math.floor(fleet.from / DAY) * DAY;
  for (const terminal of fleet.terminals) {
    const r = random.fork(terminal.id);
    const { site } = terminal;
    for (let day = first; day < fleet.to; day += DAY) {
      const opening = day + site.open * HOUR;
      const closing = day + site.close * HOUR;
      const truth = { cause: MERCHANT, faultId: null } as const;
      if (r.chance(0.03 * plan.mood.cashiers)) {
        const event = r.pick(['not-signed-on', 'not-signed-on', 'batch-differs'] as const);
        const trait: Trait = {
          stage: event === 'batch-differs' ? 'host' : 'terminal',
          outcome: { event, ...truth },
          uses: r.chance(0.2) ? 2 : 1,
          again: 0.97,
          pause: [30, 240],
          when: (attempt) => attempt.type !== 'SIGN_ON',
        };
        unsigned.set(terminal.id, [...(unsigned.get(terminal.id) ?? []), { since: opening, trait }]);
      } else if (plan.signOnsLogged) visits.push(signOn(terminal, opening - r.float(1, 20) * MINUTE));
      if (plan.signOnsLogged && r.chance(0.9)) {
        visits.push({ ...signOn(terminal, closing + r.float(1, 20) * MINUTE), type: 'SETTLEMENT' });
      }
      if (r.chance(0.012 * plan.mood.cashiers))
        alarms.push(alarm(terminal, closing + 5 * MINUTE, 'settlement-required', truth));
      if (r.chance(0.01 * plan.mood.cashiers))
        alarms.push(alarm(terminal, r.float(opening, closing), 'password-wrong', truth));
      if (r.chance(0.006 * plan.mood.cashiers))
        alarms.push(alarm(terminal, r.float(opening, closing), 'original-voided', truth));
      if (r.chance(0.03)) alarms.push(alarm(terminal, day + r.float(1, 5) * HOUR, 'parameters-ok', undefined));
      if (r.chance((terminal.mobile ? 0.12 : 0.004) * plan.mood.devices)) {
        const time = r.float(opening, closing);
        alarms.push(alarm(terminal, time, 'battery-low', { cause: 'hardware-failure/power', faultId: null }));
      }
      if (r.chance(0.006 * plan.mood.devices)) {
        const event = r.pick(['paper-jam', 'printer-hot'] as const);
        alarms.push(
          alarm(terminal, r.float(opening, closing), event, { cause: 'hardware-failure/printer', faultId: null }),
        );
      }
      if (r.chance(0.003 * plan.mood.devices)) {
        alarms.push(
          alarm(terminal, r.float(opening, closing), 'key-fault', { cause: 'hardware-failure/keypad', faultId: null }),
        );
      }
    }
  }
  return { visits, alarms, unsigned };
};
