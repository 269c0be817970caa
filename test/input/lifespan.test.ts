import { describe, expect, test } from 'vitest';
import { readText } from './reading.ts';

const symptoms = async (text: string) => (await readText(text)).alarms.map(({ reading }) => reading.symptom);

describe('alarms that a row tells from beginning to end', () => {
  test('an alarm that is over by now is still one, where the row says when it was over', async () => {
    const zabbix =
      '"Severity","Time","Recovery time","Status","Host","Problem","Duration","Ack"\n' +
      '"Warning","2026-06-01 10:43:23","2026-06-01 10:43:53","RESOLVED","SHOP1-POS03","Printer: out of paper","30s","No"\n' +
      '"High","2026-06-01 11:43:23","","PROBLEM","SHOP1-POS04","POS unreachable for 5 minutes","1h","No"\n' +
      '"High","2026-06-01 12:43:23","2026-06-01 12:53:23","RESOLVED","SHOP1-POS04","POS unreachable for 5 minutes","10m","No"\n';
    expect(await symptoms(zabbix)).toEqual(['printer-paper-out', 'connect-failed', 'connect-failed']);
  });

  test('the same in French, where host and problem have other names', async () => {
    const { alarms } = await readText(
      '"Sévérité";"Heure";"Heure de récupération";"État";"Hôte";"Problème"\n' +
        '"Avertissement";"2026-06-01 10:43:23";"2026-06-01 10:43:53";"RÉSOLU";"ANN1-TPE03";"Imprimante : fin de papier"\n',
    );
    expect(alarms[0]).toMatchObject({ terminalId: 'ANN1-TPE03', reading: { symptom: 'printer-paper-out' } });
  });

  test('the same of a Chinese list', async () => {
    const text =
      '告警时间,恢复时间,告警状态,设备编号,告警内容\n' +
      '2026-06-01 10:43:23,2026-06-01 10:53:23,已恢复,10001,打印机缺纸\n' +
      '2026-06-01 11:43:23,,未恢复,10002,网络中断\n';
    expect(await symptoms(text)).toEqual(['printer-paper-out', 'connect-failed']);
  });

  test('the same of Prometheus, and of lists that add up all occurrences', async () => {
    expect(
      await symptoms(
        'alertname,state,startsAt,endsAt,instance,summary\n' +
          'PosOffline,resolved,2026-03-02T10:00:13Z,2026-03-02T10:10:13Z,pos-0123,Terminal offline for 5 minutes\n' +
          'PaperOut,firing,2026-03-02T11:00:13Z,,pos-0124,Printer paper out\n',
      ),
    ).toEqual(['connect-failed', 'printer-paper-out']);
    expect(
      await symptoms(
        'SN,Model,Merchant,Event,Severity,First Occurred,Last Occurred,Count,Status\n' +
          'PAX0001,A920,Shop A,Battery low,Minor,2026-03-02 10:00:13,2026-03-02 10:00:13,1,Closed\n' +
          'PAX0002,A920,Shop A,Tamper detected,Critical,2026-03-02 11:00:13,2026-03-02 12:00:13,2,Open\n',
      ),
    ).toEqual(['battery-low', 'tamper']);
  });

  test('a list of tickets that are nearly all closed tells of as many alarms, and what somebody asked for is none', async () => {
    const tickets = [
      ['INC1', '04/05/2026 14:43:54', 'Incident', 'Receipt roll finished', 'Closed'],
      ['INC2', '15/05/2026 15:30:26', 'Incident', 'Battery low', 'Resolved'],
      ['INC3', '15/05/2026 16:01:00', 'Incident', 'Application has crashed', 'Closed'],
      ['INC4', '16/05/2026 09:00:00', 'Request', 'Please update store opening hours on receipt header', 'Closed'],
      ['INC5', '16/05/2026 11:00:00', 'Incident', 'Printer out of paper', 'Closed'],
      ['INC6', '17/05/2026 11:00:00', 'Incident', 'Printer out of paper', 'In progress'],
    ];
    const header = 'Number,Opened,Type,Location,Configuration item,Short description,State';
    const rows = tickets.map(([no, at, type, words, state]) => `${no},${at},${type},S031,VF240450,${words},${state}`);
    const { alarms } = await readText(`${[header, ...rows].join('\n')}\n`);
    expect(alarms.map(({ reading, alarmCode, terminalId }) => [reading.symptom, alarmCode, terminalId])).toEqual([
      ['printer-paper-out', undefined, 'VF240450'],
      ['battery-low', undefined, 'VF240450'],
      ['app-crash', undefined, 'VF240450'],
      ['information', undefined, 'VF240450'],
      ['printer-paper-out', undefined, 'VF240450'],
      ['printer-paper-out', undefined, 'VF240450'],
    ]);
  });

  test('the same of a Chinese list without times of recovery', async () => {
    const rows = ['打印机缺纸', '网络中断', '打印机缺纸', '电池电量低', '打印机缺纸'].map(
      (words, i) => `2026-06-0${i + 1} 10:43:23,1000${i},${words},已恢复`,
    );
    expect(await symptoms(`告警时间,设备编号,告警内容,告警状态\n${rows.join('\n')}\n`)).toEqual([
      'printer-paper-out',
      'connect-failed',
      'printer-paper-out',
      'battery-low',
      'printer-paper-out',
    ]);
  });

  test('where as many rows begin as end, those that end are no alarms, nor are points that are polled and well', async () => {
    const rows = ['RAISED', 'RESOLVED', 'RAISED', 'RESOLVED', 'RAISED', 'RESOLVED'].map(
      (state, i) => `2026-06-0${i + 1} 10:43:23,${state},10001,Printer out of paper`,
    );
    const read = await symptoms(`time,state,terminal_id,message\n${rows.join('\n')}\n`);
    expect(read.filter((symptom) => symptom === 'cleared')).toHaveLength(3);
    const polled = Array.from({ length: 8 }, (_, i) => `2026-06-0${i + 1} 10:43:23,normal,10001,Printer out of paper`);
    expect(new Set(await symptoms(`time,state,terminal_id,message\n${polled.join('\n')}\n`))).toEqual(
      new Set(['cleared']),
    );
  });

  test('a row of its own for the recovery is no alarm', async () => {
    const text =
      'time,state,terminal_id,message\n' +
      '2026-06-01 10:43:23,RAISED,10001,Printer out of paper\n' +
      '2026-06-01 10:53:23,RESOLVED,10001,Printer out of paper\n';
    expect(await symptoms(text)).toEqual(['printer-paper-out', 'cleared']);
  });

  test('nor is one whose end is the time of the row', async () => {
    const text =
      'time,recovery time,state,terminal_id,message\n' +
      '2026-06-01 10:43:23,,RAISED,10001,Printer out of paper\n' +
      '2026-06-01 10:53:23,2026-06-01 10:53:23,RESOLVED,10001,Printer out of paper\n';
    expect(await symptoms(text)).toEqual(['printer-paper-out', 'cleared']);
  });
});

test("the standard's code is asked where the processor's own says only that it failed", async () => {
  const { transactions } = await readText(
    'time,terminal_id,amount,responseCode,isoResponseCode,responseMessage\n' +
      '2026-06-01 10:43:23,10001,12.50,777,05,DECLINED\n' +
      '2026-06-01 10:44:23,10001,12.50,027,00,APPROVED\n',
  );
  expect(transactions[0]?.reading).toMatchObject({ symptom: 'do-not-honor', code: '777' });
  expect(transactions[1]?.reading.outcome).toBe('approved');
});
