import { defineTable } from '../table.ts';

/** Printer status of Landi-style terminals, hexadecimal. */
export const PRINTER_LANDI = defineTable(
  {
    id: 'printer-landi',
    kind: 'printer',
    name: { zh: '联迪类打印机状态码', en: 'Landi-style printer status' },
    source: 'IPrinterStatus of Landi-style and Verifone-China terminals (file ids 6031152675, 22324335661)',
  },
  () => [
    ['00', 'information', '打印机正常', 'Printer OK', { symbol: 'ERROR_NONE', component: 'printer' }],
    [
      'F0',
      'printer-paper-out',
      '打印机缺纸，不能打印',
      'Printer out of paper',
      { symbol: 'ERROR_PAPERENDED', component: 'printer' },
    ],
    [
      'F2',
      'printer-fault',
      '打印机硬件错误',
      'Printer hardware error',
      { symbol: 'ERROR_HARDERR', component: 'printer' },
    ],
    [
      'F3',
      'printer-overheated',
      '打印头过热',
      'Print head overheated',
      { symbol: 'ERROR_OVERHEAT', component: 'printer' },
    ],
    [
      'F5',
      'printer-fault',
      '打印位置错误：超出缓冲范围',
      'Printer error: position outside the buffer',
      { symbol: 'ERROR_BUFOVERFLOW', component: 'printer' },
    ],
    ['E1', 'power-fault', '低压保护', 'Low voltage protection', { symbol: 'ERROR_LOWVOL', component: 'printer' }],
    [
      'F4',
      'printer-paper-low',
      '纸张将要用尽，还可打印',
      'Paper nearly used up',
      { symbol: 'ERROR_PAPERENDING', component: 'printer' },
    ],
    [
      'FB',
      'printer-fault',
      '打印机芯故障（过快或过慢）',
      'Print motor fault (too fast or too slow)',
      { symbol: 'ERROR_MOTORERR', component: 'printer' },
    ],
    [
      'FC',
      'printer-fault',
      '打印自动定位没有找到对齐位置',
      'Printer found no alignment position: printer error',
      { symbol: 'ERROR_PENOFOUND', component: 'printer' },
    ],
    ['EE', 'printer-jam', '打印机卡纸', 'Paper jam', { symbol: 'ERROR_PAPERJAM', component: 'printer' }],
    ['F6', 'printer-fault', '没有找到黑标', 'Black mark not found', { symbol: 'ERROR_NOBM', component: 'printer' }],
    ['F7', 'information', '打印机忙', 'Printer busy', { symbol: 'ERROR_BUSY', component: 'printer' }],
    [
      'F8',
      'printer-fault',
      '黑标探测器检测到黑色信号',
      'Black mark sensor sees black',
      { symbol: 'ERROR_BMBLACK', component: 'printer' },
    ],
    [
      'E6',
      'information',
      '打印机电源处于打开状态，正常',
      'Printer power is on, normal',
      { symbol: 'ERROR_WORKON', component: 'printer' },
    ],
    ['E0', 'printer-fault', '打印头抬起', 'Print head lifted', { symbol: 'ERROR_LIFTHEAD', component: 'printer' }],
    [
      'E2',
      'printer-fault',
      '切纸刀不在原位',
      'Cutter not in its home position',
      { symbol: 'ERROR_CUTPOSITIONERR', component: 'printer' },
    ],
    [
      'E3',
      'printer-fault',
      '打印机低温保护或 AD 出错',
      'Printer error: low temperature protection or converter',
      { symbol: 'ERROR_LOWTEMP', component: 'printer' },
    ],
  ],
);

/** Printer status of PAX terminals, hexadecimal. F0 and FC mean other things than at Landi. */
export const PRINTER_PAX = defineTable(
  {
    id: 'printer-pax',
    kind: 'printer',
    name: { zh: 'PAX 打印机状态码', en: 'PAX printer status' },
    source: 'PAX PRN_* status (file id 21640412097)',
  },
  () => [
    ['00', 'information', '打印机正常', 'Printer OK', { symbol: 'PRN_OK', component: 'printer' }],
    ['01', 'information', '打印机忙', 'Printer busy', { symbol: 'PRN_BUSY', component: 'printer' }],
    ['02', 'printer-paper-out', '打印机缺纸', 'Printer out of paper', { symbol: 'PRN_PAPEROUT', component: 'printer' }],
    [
      '03',
      'printer-fault',
      '打印数据包格式错误',
      'Print data packet error',
      { symbol: 'PRN_WRONG_PACKAGE', component: 'printer' },
    ],
    ['04', 'printer-fault', '打印机故障', 'Printer fault', { symbol: 'PRN_FAULT', component: 'printer' }],
    ['08', 'printer-overheated', '打印头过热', 'Print head too hot', { symbol: 'PRN_TOOHEAT', component: 'printer' }],
    ['F0', 'printer-fault', '打印未完成', 'Printing unfinished', { symbol: 'PRN_UNFINISHED', component: 'printer' }],
    [
      'FC',
      'printer-font-missing',
      '未安装字库，打印乱码或空白',
      'No font library installed: receipt garbled or blank',
      { symbol: 'PRN_NOFONTLIB', component: 'printer' },
    ],
    [
      'FE',
      'printer-fault',
      '打印数据包过长，无法打印',
      'Print data too long for the printer',
      { symbol: 'PRN_OUTOFMEMORY', component: 'printer' },
    ],
  ],
);
