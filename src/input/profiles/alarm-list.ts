import type { Profile } from './profile.ts';

/** A controller's list: running number, date, time, text. */
export const alarmList: Profile = {
  name: 'alarm-list',
  headers: ['Row', 'Date', 'Time', 'Alarm'],
  kind: 'alarms',
  columns: { date: ['Date'], clock: ['Time'], message: ['Alarm'], row_number: ['Row'] },
};

/** Alarm points with raise and recover rows: what the point is, and the state it came into. */
export const alarmPoints: Profile = {
  name: 'alarm-points',
  headers: ['timestamp', 'tag', 'description', 'condition'],
  kind: 'alarms',
  columns: {
    time: ['timestamp'],
    alarm_code: ['tag'],
    message: ['description'],
    condition: ['condition'],
    row_number: ['index'],
  },
};

/** Events of devices in the field, with a code, a description and a nested payload. */
export const deviceEvents: Profile = {
  name: 'device-events',
  headers: ['type', 'description', 'receivedTimestampUtc', 'payload.serialNumber'],
  kind: 'alarms',
  timeZone: 'UTC',
  columns: {
    time: ['receivedTimestampUtc'],
    alarm_code: ['type'],
    message: ['description'],
    terminal_id: ['payload.serialNumber'],
  },
};
