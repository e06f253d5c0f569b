import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleDecimal } from '../../lib/quantity/decimal.ts';

test('1.1亿 is 110000000, without the noise of 1.1 * 1e8', () => {
  expect(1.1 * 1e8).not.toBe(110000000);
  expect(scaleDecimal('1.1', 8)).toBe(110000000);
  expect(scaleDecimal('1682.15', 8)).toBe(168215000000);
});

test('4.35万 is 43500, 0.7 stays 0.7', () => {
  expect(scaleDecimal('4.35', 4)).toBe(43500);
  expect(scaleDecimal('0.7', 0)).toBe(0.7);
});

test('zeros at either end do not count as digits a double must hold', () => {
  expect(scaleDecimal('000120', 12)).toBe(120000000000000);
  expect(scaleDecimal('3.1400000000000000000', 0)).toBe(3.14);
});

test('a number with more digits than a double holds is left unread', () => {
  expect(scaleDecimal('123456789012345', 0)).toBe(123456789012345);
  expect(scaleDecimal('1234567890123456', 0)).toBeUndefined();
  expect(scaleDecimal('123456789012345.6', 8)).toBeUndefined();
  expect(scaleDecimal(`0.${'0'.repeat(20)}1234567890123456`, 0)).toBeUndefined();
});

test('whatever is read is the decimal string moved, to the last digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(0, 4, 8), (cents, power) => {
      const digits = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
      const expected = (BigInt(cents) * 10n ** BigInt(power)) / 100n;
      const read = scaleDecimal(digits, power);
      expect(read).toBe(power === 0 ? cents / 100 : Number(expected));
    }),
  );
});
