/**
 * Exact numbers. Every score is a fraction of two integers until it is printed,
 * so no sum, quotient or tie depends on binary floating point.
 */
export interface Rational {
  readonly numerator: bigint
  /** Always positive; the fraction is in lowest terms. */
  readonly denominator: bigint
}

/**
 * Not a literal: where many literals of one place in the code are kept for long (the figures of all reports), V8 puts
 * all others of that place among the long-lived ones as well, and millions of short-lived sums with them.
 */
class Fraction implements Rational {
  readonly numerator: bigint
  readonly denominator: bigint

  constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator
    this.denominator = denominator
  }
}

export const ZERO: Rational = new Fraction(0n, 1n)
export const ONE: Rational = new Fraction(1n, 1n)
/** Stands for a sum of several values while it is added up. */
const NOT_REDUCED: Rational = new Fraction(0n, 1n)

/** @throws {RangeError} when `denominator` is zero. */
export function fraction(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('division by zero')
  if (denominator === 1n) return new Fraction(numerator, denominator)
  const divisor = denominator < 0n ? -gcd(numerator, denominator) : gcd(numerator, denominator)
  if (divisor === 1n) return new Fraction(numerator, denominator)
  return new Fraction(numerator / divisor, denominator / divisor)
}

/**
 * The exact value of a decimal number. A `number` stands for the shortest decimal that reads back
 * as itself, which is what its author wrote as long as it has at most 15 digits (the reader checks).
 * @throws {RangeError} when the text is not a decimal number.
 */
export function rational(value: number | string): Rational {
  const known = KNOWN.get(value)
  if (known) return known
  const exact = decimal(value)
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(value, exact)
  return exact
}

/** Most units report what another one has reported: the same number is then read once, and is one object. */
const KNOWN = new Map<number | string, Rational>()
const MOST_KNOWN = 20_000

function decimal(value: number | string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i.exec(String(value))
  if (!match) throw new RangeError(`not a decimal number: ${value}`)
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = match
  const digits = BigInt(`${sign}${whole}${decimals}`)
  const shift = Number(exponent) - decimals.length
  return shift >= 0 ? fraction(digits * powerOfTen(shift)) : fraction(digits, powerOfTen(-shift))
}

export function add(a: Rational, b: Rational): Rational {
  if (a.numerator === 0n) return b
  if (b.numerator === 0n) return a
  if (a.denominator === b.denominator) return fraction(a.numerator + b.numerator, a.denominator)
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

/**
 * The sum of those items that have a value; absent where none has. Put in lowest terms only at the end.
 * @param figureOf gives the value of an item, from where it is to be read.
 */
export function sumOf<T, From>(
  items: readonly T[],
  figureOf: (item: T, from: From) => Rational | undefined,
  from: From,
): Rational | undefined {
  let sum: Rational | undefined
  let [numerator, denominator] = [0n, 1n]
  for (const item of items) {
    const value = figureOf(item, from)
    if (!value) continue
    if (!sum || numerator === 0n) {
      sum = value
      ;({ numerator, denominator } = value)
      continue
    }
    if (value.numerator === 0n) continue
    sum = NOT_REDUCED
    if (value.denominator === denominator) numerator += value.numerator
    else if (denominator % value.denominator === 0n) {
      numerator += value.numerator * (denominator / value.denominator)
    } else {
      const factor = value.denominator / gcd(denominator, value.denominator)
      denominator *= factor
      numerator = numerator * factor + value.numerator * (denominator / value.denominator)
    }
  }
  return sum === NOT_REDUCED ? fraction(numerator, denominator) : sum
}

export function subtract(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) return a
  if (a === b) return ZERO
  if (a.denominator === b.denominator) return fraction(a.numerator - b.numerator, a.denominator)
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
}

export function multiply(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** @throws {RangeError} when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator)
}

export function negate(a: Rational): Rational {
  return new Fraction(-a.numerator, a.denominator)
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  if (a.denominator === b.denominator) {
    return a.numerator < b.numerator ? -1 : a.numerator > b.numerator ? 1 : 0
  }
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The lower of two. */
export function min(a: Rational, b: Rational): Rational {
  return compare(b, a) < 0 ? b : a
}

/** To `places` decimals, halves away from zero: 1.005 → 1.01, -1.005 → -1.01. */
export function round(a: Rational, places: number): Rational {
  if (a.denominator === 1n && places >= 0) return a
  const scale = powerOfTen(places)
  if (scale % a.denominator === 0n) return a
  const doubled = 2n * a.numerator * scale
  const half = a.numerator < 0n ? -a.denominator : a.denominator
  return fraction((doubled + half) / (2n * a.denominator), scale)
}

/** To `places` decimals, the next number that is not above it: -1.5 → -2. */
export function floor(a: Rational, places: number): Rational {
  const scale = powerOfTen(places)
  const scaled = a.numerator * scale
  const whole = scaled / a.denominator
  return fraction(scaled < 0n && whole * a.denominator !== scaled ? whole - 1n : whole, scale)
}

/** To `places` decimals, the next number that is not below it: -1.5 → -1. */
export function ceil(a: Rational, places: number): Rational {
  return negate(floor(negate(a), places))
}

/**
 * Decimal text: `9.5`, `-0.25`. Without `places` as many decimals as the number has.
 * @throws {RangeError} when the number has no finite decimal form and `places` is not given.
 */
export function toDecimal(a: Rational, places?: number): string {
  const decimals = places ?? decimalsOf(a)
  const { numerator, denominator } = round(a, decimals)
  if (decimals === 0) return numerator.toString()
  const scaled = numerator * (powerOfTen(decimals) / denominator)
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const sign = scaled < 0n ? '-' : ''
  return `${sign}${whole}.${digits.slice(-decimals)}`
}

/** Whether the number can be written with finitely many decimals. */
export function isDecimal(a: Rational): boolean {
  return decimalFactors(a).rest === 1n
}

export function isInteger(a: Rational): boolean {
  return a.denominator === 1n
}

/** Whether `a` is a whole multiple of `step`. */
export function isMultipleOf(a: Rational, step: Rational): boolean {
  return isInteger(divide(a, step))
}

function decimalsOf(a: Rational): number {
  if (a.denominator === 1n) return 0
  const known = DECIMALS.get(a.denominator)
  if (known !== undefined) return known
  const { twos, fives, rest } = decimalFactors(a)
  if (rest !== 1n) throw new RangeError(`no finite decimal form: ${a.numerator}/${a.denominator}`)
  const decimals = Math.max(twos, fives)
  if (DECIMALS.size < MOST_KNOWN) DECIMALS.set(a.denominator, decimals)
  return decimals
}

/** By denominator: numbers with few decimals have few of them. */
const DECIMALS = new Map<bigint, number>()

function decimalFactors(a: Rational): { twos: number; fives: number; rest: bigint } {
  let rest = a.denominator
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; twos++) rest /= 2n
  for (; rest % 5n === 0n; fives++) rest /= 5n
  return { twos, fives, rest }
}

const POWERS_OF_TEN = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent))

function powerOfTen(exponent: number): bigint {
  return POWERS_OF_TEN[exponent] ?? 10n ** BigInt(exponent)
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) {
    if (y <= LARGEST_SMALL) return BigInt(smallGcd(Number(x % y), Number(y)))
    ;[x, y] = [y, x % y]
  }
  return x === 0n ? 1n : x
}

const LARGEST_SMALL = 0x3fff_ffffn

/** The same for small whole numbers, which need no arithmetic of many digits. */
function smallGcd(a: number, b: number): number {
  let [x, y] = [b, a]
  while (y !== 0) [x, y] = [y, x % y]
  return x
}
