import { describe, expect, test } from 'vitest';
import { PRODUCT } from '../../src/cli/product.ts';
import { CATEGORIES, CAUSES, COUNTERMEASURES } from '../../src/model/cause.ts';
import { RULES } from '../../src/rules/index.ts';
import { play } from './stage.ts';

const scene = { knowledge: async () => PRODUCT.knowledge() };
const text = async (...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await play(args, scene);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

describe('explain', () => {
  test('tells what every table makes of one code, with its source, side by side', async () => {
    const out = await text('explain', '77', '--lang', 'en');
    expect(out).toContain('unionpay');
    expect(out).toContain('visa');
    expect(out.match(/Source/g)?.length).toBeGreaterThan(1);
    expect(out).toContain('Possible causes');
  });

  test('finds codes in either case', async () => {
    expect(await text('explain', 'a0', '--lang', 'en')).toBe(
      (await text('explain', 'A0', '--lang', 'en')).replace('Code A0', 'Code a0'),
    );
  });

  test.each(CAUSES)('%s is explained in both languages', async (cause) => {
    const [en, zh] = [await text('explain', cause, '--lang', 'en'), await text('explain', cause, '--lang', 'zh')];
    expect(en).toContain(cause);
    expect(en).toContain('What to do');
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(zh).toContain('处理办法');
  });

  test('a cause is found by its last part and by its name in either language', async () => {
    const full = await text('explain', 'payment-environment/network', '--lang', 'en');
    expect(await text('explain', 'network', '--lang', 'en')).toBe(full);
    expect(await text('explain', '网络故障', '--lang', 'en')).toBe(full);
  });

  test('a message is read as the dictionaries read it', async () => {
    expect(await text('explain', 'Connection', 'timed', 'out', '--lang', 'en')).toContain('Possible causes');
  });

  test('without a topic every category and cause is listed', async () => {
    const out = await text('explain', '--lang', 'en');
    for (const id of [...CATEGORIES, ...CAUSES]) expect(out).toContain(id);
  });

  test.each(COUNTERMEASURES)('countermeasure %s has steps, and a cause that leads to it', async (id) => {
    const [found] = (
      JSON.parse(await text('explain', id, '-f', 'json')) as { countermeasures: { id: string; steps: string[] }[] }
    ).countermeasures;
    expect(found?.id).toBe(id);
    expect(found?.steps.length).toBeGreaterThan(0);
    expect(await text('explain', id, '--lang', 'en')).toContain('/');
  });

  test('what nobody knows ends in 2 with the nearest names', async () => {
    const { code, out, err } = await play(['explain', 'hardware-failure/printr', '--lang', 'en'], scene);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('hardware-failure/printer');
  });
});

describe('rules', () => {
  test('list names every rule, in text and as JSON', async () => {
    const out = await text('rules', 'list', '--lang', 'en');
    const listed = JSON.parse(await text('rules', 'list', '--format', 'json')) as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const { id } of RULES) expect(out).toContain(id);
    expect(await text('rules', '--lang', 'en')).toBe(out);
  });

  test.each(RULES.map(({ id }) => id))('show %s gives references and false positives in both languages', async (id) => {
    for (const lang of ['zh', 'en']) {
      const rule = JSON.parse(await text('rules', 'show', id, '-f', 'json', '--lang', lang)) as Record<
        string,
        readonly string[]
      >;
      expect(rule['references']?.length).toBeGreaterThan(0);
      expect(rule['falsePositives']?.length).toBeGreaterThan(0);
      const shown = (await text('rules', 'show', id, '--lang', lang)).replaceAll(/\s/g, '');
      expect(shown).toContain(rule['falsePositives']?.[0]?.replaceAll(/\s/g, ''));
    }
  });

  test('an unknown rule ends in 2 with the nearest names', async () => {
    const id = RULES[0]?.id ?? '';
    const { code, err } = await play(['rules', 'show', `${id}x`, '--lang', 'en'], scene);
    expect(code).toBe(2);
    expect(err).toContain(id);
  });

  test('an unknown format ends in 2', async () => {
    expect((await play(['rules', 'list', '-f', 'xml'], scene)).code).toBe(2);
  });
});
