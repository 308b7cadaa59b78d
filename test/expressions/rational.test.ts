import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  fraction,
  isDecimal,
  isInteger,
  isMultipleOf,
  multiply,
  negate,
  type Rational,
  rational,
  round,
  subtract,
  toDecimal,
  ZERO,
} from '../../src/expressions/rational.ts'
import { decimalText, smallFraction } from './arbitraries.ts'
import { fc } from './fixed-seed.ts'

/** Far more digits than any value here has, so that the library's own rounding never shows. */
const Reference = Decimal.clone({ precision: 120, rounding: Decimal.ROUND_HALF_UP, toExpPos: 400 })

const reference = ({ numerator, denominator }: Rational) =>
  new Reference(numerator.toString()).div(denominator.toString())

describe('an exact number', () => {
  it.each([
    [1.005, 2, '1.01'],
    [-1.005, 2, '-1.01'],
    [1.004999, 2, '1.00'],
    [9.325, 2, '9.33'],
    [9.315, 2, '9.32'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [-0.004, 2, '0.00'],
    [0.5, 0, '1'],
    [1e-7, 6, '0.000000'],
    [99.995, 2, '100.00'],
  ])('%d to %d places is %s', (value, places, text) => {
    expect(toDecimal(rational(value), places)).toBe(text)
    expect(compare(round(rational(value), places), rational(text))).toBe(0)
  })

  it('adds 0.1 and 0.2 to 0.3', () => {
    expect(add(rational(0.1), rational(0.2))).toEqual(rational(0.3))
    expect(subtract(rational(0.3), rational(0.1))).toEqual(rational(0.2))
  })

  it.each([
    ['1e3', '1000'],
    ['1.5E-3', '0.0015'],
    ['25e-1', '2.5'],
    ['1.2345e+2', '123.45'],
    ['-0', '0'],
    ['007', '7'],
  ])('reads %s as %s', (source, text) => {
    expect(toDecimal(rational(source))).toBe(text)
  })

  it('reads a binary number as the shortest decimal that it stands for', () => {
    expect(toDecimal(rational(1e21))).toBe(`1${'0'.repeat(21)}`)
    expect(toDecimal(rational(5e-7))).toBe('0.0000005')
    expect(toDecimal(rational(97.35))).toBe('97.35')
  })

  it.each(['', ' ', '9,5', '1.', '.5', '+5', '1e', '1e1234', '0x1F', 'NaN', 'Infinity', '1 000', '5 điểm'])(
    'refuses "%s"',
    source => {
      expect(() => rational(source)).toThrow(RangeError)
    },
  )

  it('refuses numbers that are none', () => {
    expect(() => rational(Number.NaN)).toThrow(RangeError)
    expect(() => rational(Number.POSITIVE_INFINITY)).toThrow('not a decimal number')
  })

  it('is kept in lowest terms with a positive denominator', () => {
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n })
    expect(fraction(0n, -7n)).toEqual(ZERO)
    expect(fraction(5n)).toEqual({ numerator: 5n, denominator: 1n })
    expect(divide(rational(3), rational(3))).toEqual(rational(1))
  })

  it('cannot be divided by zero', () => {
    expect(() => divide(rational(1), ZERO)).toThrow('division by zero')
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
  })

  it('prints as many decimals as it has, and says when there is no end to them', () => {
    expect(toDecimal(fraction(1n, 8n))).toBe('0.125')
    expect(toDecimal(fraction(-7n, 20n))).toBe('-0.35')
    expect(toDecimal(fraction(12n, 1n))).toBe('12')
    expect(toDecimal(fraction(2n, 3n), 4)).toBe('0.6667')
    expect(() => toDecimal(fraction(1n, 3n))).toThrow('no finite decimal form: 1/3')
    expect(isDecimal(fraction(3n, 40n))).toBe(true)
    expect(isDecimal(fraction(23n, 24n))).toBe(false)
  })

  it('knows whole numbers and multiples of a step', () => {
    expect(isInteger(rational('4.00'))).toBe(true)
    expect(isInteger(rational('4.01'))).toBe(false)
    expect(isMultipleOf(rational(4.75), rational(0.25))).toBe(true)
    expect(isMultipleOf(rational(0.3), rational(0.1))).toBe(true)
    expect(isMultipleOf(rational(-1.5), rational(0.5))).toBe(true)
    expect(isMultipleOf(rational(4.8), rational(0.5))).toBe(false)
    expect(isMultipleOf(ZERO, rational(0.5))).toBe(true)
  })
})

describe('beside a decimal library', () => {
  const operations = [
    ['adds', add, 'plus'],
    ['subtracts', subtract, 'minus'],
    ['multiplies', multiply, 'times'],
  ] as const

  it.each(operations)('%s alike', (_, ours, theirs) => {
    fc.assert(
      fc.property(decimalText(), decimalText(), (a, b) => {
        const expected = new Reference(a)[theirs](b)
        expect(expected.equals(toDecimal(ours(rational(a), rational(b))))).toBe(true)
      }),
    )
  })

  it('divides and rounds half away from zero alike', () => {
    fc.assert(
      fc.property(decimalText(), decimalText(1_000, 3), fc.nat(6), (a, b, places) => {
        fc.pre(Number(b) !== 0)
        const expected = new Reference(a).div(b).toDecimalPlaces(places)
        expect(expected.equals(toDecimal(round(divide(rational(a), rational(b)), places)))).toBe(true)
      }),
    )
  })

  it('rounds halves alike, the case that binary numbers get wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat(5), (count, places) => {
        const half = fraction(BigInt(2 * count + 1), 2n * 10n ** BigInt(places))
        const expected = reference(half).toDecimalPlaces(places)
        expect(expected.equals(toDecimal(half, places))).toBe(true)
      }),
    )
  })

  it('orders alike', () => {
    fc.assert(
      fc.property(decimalText(50, 2), decimalText(50, 2), (a, b) => {
        expect(compare(rational(a), rational(b))).toBe(new Reference(a).cmp(b))
      }),
    )
  })

  it('prints with a fixed number of decimals alike', () => {
    fc.assert(
      fc.property(smallFraction, fc.nat(6), (value, places) => {
        const expected = reference(value).toFixed(places)
        expect(toDecimal(value, places)).toBe(/[1-9]/.test(expected) ? expected : expected.replace('-', ''))
      }),
    )
  })
})

describe('whatever the number', () => {
  it('its decimal text reads back as itself', () => {
    fc.assert(
      fc.property(decimalText(), text => {
        const value = rational(text)
        expect(rational(toDecimal(value))).toEqual(value)
      }),
    )
  })

  it('rounding a second time changes nothing', () => {
    fc.assert(
      fc.property(smallFraction, fc.nat(4), (value, places) => {
        const once = round(value, places)
        expect(round(once, places)).toEqual(once)
        expect(isMultipleOf(once, fraction(1n, 10n ** BigInt(places)))).toBe(true)
      }),
    )
  })

  it('rounding mirrors at zero and never moves by more than half a unit', () => {
    fc.assert(
      fc.property(smallFraction, fc.nat(4), (value, places) => {
        const rounded = round(value, places)
        expect(round(negate(value), places)).toEqual(negate(rounded))
        const moved = multiply(subtract(rounded, value), fraction(2n * 10n ** BigInt(places)))
        expect(compare(moved, rational(1))).toBeLessThanOrEqual(0)
        expect(compare(moved, negate(rational(1)))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('rounding keeps the order', () => {
    fc.assert(
      fc.property(smallFraction, smallFraction, (a, b) => {
        if (compare(a, b) <= 0) expect(compare(round(a, 2), round(b, 2))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('multiplying by a divisor undoes the division', () => {
    fc.assert(
      fc.property(smallFraction, smallFraction, (a, b) => {
        fc.pre(b.numerator !== 0n)
        expect(multiply(divide(a, b), b)).toEqual(a)
        expect(add(subtract(a, b), b)).toEqual(a)
      }),
    )
  })

  it('a whole number of steps is a multiple of the step', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), smallFraction, (count, step) => {
        fc.pre(step.numerator !== 0n)
        const multiple = multiply(fraction(BigInt(count)), step)
        expect(isMultipleOf(multiple, step)).toBe(true)
        expect(isMultipleOf(add(multiple, divide(step, fraction(2n))), step)).toBe(false)
      }),
    )
  })
})
