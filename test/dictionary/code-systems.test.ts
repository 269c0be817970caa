import { describe, expect, it } from 'vitest';
import { createDictionary, type NetworkId, systemOfCodes } from '../../src/dictionary/index.ts';
import type { SymptomId } from '../../src/model/symptom.ts';

describe('codes of three and four digits', () => {
  it.each<[codes: string, network: NetworkId | undefined]>([
    ['000|116|117|101|907', 'iso8583-93'],
    ['0000|1016|1017|1007|9112', 'iso8583-93'],
    ['116|117|101', 'iso8583-93'],
    ['0000|0190|0116|0912|0180', 'redsys'],
    ['027|050|051|055|076', 'moneris'],
    // Two digits behind a nought are the older edition's.
    ['000|005|051|055', undefined],
    // Another processor's: 100 approves.
    ['100|302|502|522', undefined],
    ['000|116|731', undefined],
    ['116|117', undefined],
    ['00|05|51', undefined],
    ['000', undefined],
  ])('%s: %s', (codes, network) => {
    expect(systemOfCodes(codes.split('|'))).toBe(network);
  });

  it.each<[network: NetworkId | undefined, code: string, text: string | undefined, symptom: SymptomId]>([
    ['iso8583-93', '116', undefined, 'insufficient-funds'],
    ['iso8583-93', '0117', 'DENEGADA', 'wrong-pin'],
    ['iso8583-93', '1016', 'Nicht genehmigt', 'insufficient-funds'],
    ['iso8583-93', '911', undefined, 'host-timeout'],
    ['redsys', '0190', undefined, 'do-not-honor'],
    ['redsys', '0117', undefined, 'wrong-pin'],
    ['moneris', '055', undefined, 'wrong-pin'],
    ['moneris', '027', undefined, 'approved'],
    // The call went through, the payment did not.
    [undefined, 'SUCCESS', '余额不足', 'insufficient-funds'],
    [undefined, 'SUCCESS', '支付成功', 'approved'],
    [undefined, 'G42', 'NG', 'wrong-pin'],
    // Not every centre uses the same list.
    [undefined, 'G44', '残高不足', 'insufficient-funds'],
    // A number behind letters is the network's only where the words beside it do not say something else.
    ['unionpay', 'RC02', '卡座无应答', 'card-reader-fault'],
    ['unionpay', 'RC51', '余额不足', 'insufficient-funds'],
    ['unionpay', 'RC51', undefined, 'insufficient-funds'],
    // A number of some terminal's list, beside words that say something else.
    [undefined, '1016', 'Saldo insuficiente', 'insufficient-funds'],
    [undefined, '1004', 'Cartão com restrição', 'restricted-card'],
  ])('%s %s %s: %s', (network, code, text, symptom) => {
    expect(createDictionary({ network }).transaction(code, text).symptom).toBe(symptom);
  });
});
