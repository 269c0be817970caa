/** How a line begins that adds up, numbers a page or ends the log, in the languages whose headers are read. */
export const CLOSING = new RegExp(
  `^(?:${[
    '合计|总计|小计|共计|本页合计|本页小计|总笔数|总金额|总交易|汇总|合計|總計|小計|総計|第\\s*\\d+\\s*页|共\\s*\\d+\\s*[页笔条]',
    '합계|총계|소계|건수|件数|รวม|จำนวน|المجموع|الإجمالي|\\*{3,}|-{3,}|={3,}|page\\s*\\d+',
    `(?:${[
      'totals?|(?:sub|page|batch|day|daily|report)[\\s-]?totals?|grand total|sum|(?:total )?(?:number of )?records?',
      'end of (?:report|file|page)|eof|trl|tlr|ftr|trailer|footer|(?:zwischen)?summe|gesamt(?:summe)?|sous-total|totaux',
      'somme|subtotal(?:es)?|totales|totais|soma|totale|totali|totaal|razem|suma|ogółem|celkem|součet|summa|yhteensä|totalt',
      'anzahl|nombre|n[uú]mero|liczba|antall?|aantal|počet|количество|число',
      'i alt|toplam|összesen|jumlah|tổng|итого|всего',
    ].join('|')})(?!\\p{L})`,
  ].join('|')})`,
  'iu',
);
