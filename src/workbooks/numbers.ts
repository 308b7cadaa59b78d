import { isDecimal, type Rational, toDecimal } from '../expressions/rational.ts'

/**
 * A decimal text of the results as a cell's number.
 * @throws {RangeError} when it is not a number: a file must never carry one that is not.
 */
export function cellNumber(decimal: string): number {
  const value = Number(decimal)
  if (decimal.trim() === '' || !Number.isFinite(value))
    throw new RangeError(`not a number for a cell: ${decimal}`)
  return value
}

/** The closest number that a cell can hold. */
export function factNumber(value: Rational): number {
  return isDecimal(value) ? cellNumber(toDecimal(value)) : Number(value.numerator) / Number(value.denominator)
}
