import type { Words } from './words.ts';

/** What terminals say about their own parts. */
export const DEVICE_WORDS = {
  'display-garbled': {
    own: ['LCD-1'],
    zh: ['屏幕显示乱码', '屏幕花屏', '显示乱码'],
    en: ['DISPLAY GARBLED', 'Garbled characters on screen', 'Screen shows garbage'],
  },
  'display-blank': {
    own: ['LCD-0'],
    zh: ['黑屏', '屏幕无显示', '显示屏不亮'],
    en: ['BLANK SCREEN', 'Display blank', 'Screen dark'],
  },
  'garbled-text': {
    zh: ['锟斤拷锟斤拷锟斤拷', '◆■□▒▒', '烫烫烫屯屯', '����ʧ��'],
    en: ['锟斤拷锟斤拷', 'ÿ#@\u00a4\u00a4\u00fe\u00fe', '\u25a1\u25a1\u25a1\u25a1', '�����'],
  },
  'paper-out': {
    newland: ['-5001'],
    printer: ['F0', '02'],
    own: ['PRN-1'],
    zh: ['打印机缺纸', '缺纸，请装纸', '请装打印纸'],
    en: ['OUT OF PAPER', 'Printer out of paper', 'Load paper'],
  },
  'paper-low': {
    printer: ['F4'],
    own: ['PRN-2'],
    zh: ['打印纸将尽', '纸张即将用完'],
    en: ['PAPER LOW', 'Printer paper low'],
  },
  'paper-jam': { printer: ['EE'], own: ['PRN-3'], zh: ['打印机卡纸', '卡纸'], en: ['PAPER JAM', 'Printer paper jam'] },
  'printer-hot': {
    printer: ['F3', '08'],
    own: ['PRN-4'],
    zh: ['打印头过热', '打印机过热'],
    en: ['PRINTER TOO HOT', 'Print head overheated'],
  },
  'printer-fault': {
    newland: ['1004'],
    printer: ['F2', 'FB', '04'],
    own: ['PRN-5'],
    zh: ['打印机故障', '打印机硬件错误', '切刀不归位'],
    en: ['PRINTER FAULT', 'Printer hardware error', 'Print head fault'],
  },
  'battery-low': {
    printer: ['E1'],
    own: ['BAT-1'],
    zh: ['电池电量低', '电量不足，请充电', '电池电压过低'],
    en: ['BATTERY LOW', 'Low battery', 'Charge battery'],
  },
  'power-fault': {
    own: ['PWR-1'],
    zh: ['电源异常', '外部供电中断', '充电器异常'],
    en: ['POWER FAULT', 'External power lost', 'Power supply unstable'],
  },
  restart: {
    own: ['SYS-9'],
    zh: ['终端重启', '异常重启', '设备重新启动'],
    en: ['RESTART', 'Unexpected restart', 'Terminal rebooted'],
  },
  'clock-fault': {
    newland: ['1014'],
    vanstone: ['-909'],
    own: ['RTC-1'],
    zh: ['时钟异常', '系统时间丢失', 'RTC时间错误'],
    en: ['CLOCK FAULT', 'Clock lost its time', 'RTC error'],
  },
  'storage-fault': {
    newland: ['1010'],
    own: ['MEM-1'],
    zh: ['存储器故障', 'FLASH写入错误', '存储卡异常'],
    en: ['STORAGE FAULT', 'Flash write error', 'Memory card failure'],
  },
  'sam-fault': {
    own: ['SAM-1'],
    zh: ['PSAM卡复位失败', 'SAM上电复位失败', 'PSAM卡无响应'],
    en: ['SAM FAULT', 'SAM reset failed', 'SAM card not responding'],
  },
  'self-test-failed': {
    newland: ['1009'],
    own: ['TST-1'],
    zh: ['自检失败', '开机自检未通过'],
    en: ['SELF TEST FAILED', 'Power-on self-test failed'],
  },
  'backup-battery-low': {
    own: ['BAT-2'],
    zh: ['备用电池电压低', '纽扣电池电量低'],
    en: ['BACKUP BATTERY LOW', 'Back-up battery weak', 'Coin cell low'],
  },
} as const satisfies Record<string, Words>;
