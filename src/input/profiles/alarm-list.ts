import type { Profile } from './profile.ts';

/** A controller's list: running number, date, time, text. */
export const alarmList: Profile = {
  name: 'alarm-list',
  headers: ['Row', 'Date', 'Time', 'Alarm'],
  kind: 'alarms',
  columns: { date: ['Date'], clock: ['Time'], message: ['Alarm'], row_number: ['Row'] },
  samples: [
    {
      row: { Row: '1', Date: '12/17/25', Time: '11:07:51', Alarm: 'Printer out of paper' },
      becomes: { time: '2025-12-17T11:07:51Z', message: 'Printer out of paper', symptom: 'printer-paper-out' },
    },
  ],
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
  samples: [
    {
      row: {
        index: '0',
        timestamp: '2026-03-02 00:00:30.000',
        tag: 'PR1',
        description: 'RECEIPT PRINTER',
        condition: 'PAPER OUT',
      },
      becomes: {
        time: '2026-03-02T00:00:30Z',
        alarm_code: 'PR1',
        message: 'RECEIPT PRINTER: PAPER OUT',
        outcome: 'failed',
      },
    },
    {
      row: {
        index: '1',
        timestamp: '2026-03-02 00:04:30.000',
        tag: 'PR1',
        description: 'RECEIPT PRINTER',
        condition: 'PAPER OUT RECOVERED',
      },
      becomes: { message: 'RECEIPT PRINTER: PAPER OUT RECOVERED', symptom: 'cleared' },
    },
  ],
};

/** A terminal management system's list: each alarm has a row where it was raised and another where it was over. */
export const alarmStates: Profile = {
  name: 'alarm-states',
  headers: ['终端号', '报警时间', '报警信息', '报警状态'],
  kind: 'alarms',
  timeZone: 'Asia/Shanghai',
  columns: {
    time: ['报警时间'],
    terminal_id: ['终端号'],
    merchant_id: ['商户号'],
    alarm_code: ['报警代码'],
    message: ['报警信息'],
    condition: ['报警状态'],
  },
  samples: [
    {
      row: {
        终端号: '31000001',
        报警时间: '2026-03-02 09:15:04',
        报警代码: '',
        报警信息: '打印机缺纸',
        报警状态: '报警',
      },
      becomes: { time: '2026-03-02T09:15:04+08:00', terminal_id: '31000001', symptom: 'printer-paper-out' },
    },
    {
      row: {
        终端号: '31000001',
        报警时间: '2026-03-02 09:25:04',
        报警代码: '',
        报警信息: '打印机缺纸',
        报警状态: '恢复',
      },
      becomes: { symptom: 'cleared', outcome: 'information' },
    },
  ],
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
  samples: [
    {
      row: {
        type: '68|E|1',
        description: 'Water level low',
        receivedTimestampUtc: '2026-03-02T09:15:04.120Z',
        'payload.serialNumber': 'SN0001',
      },
      becomes: {
        time: '2026-03-02T09:15:04.120Z',
        terminal_id: 'SN0001',
        alarm_code: '68|E|1',
        message: 'Water level low',
      },
    },
  ],
};
