import { fraction, type Rational } from '../../src/expressions/rational.ts'
import { fc } from './fixed-seed.ts'

/** A decimal number as text, `-12.3400`, with up to `places` decimals. */
export function decimalText(most = 1_000_000, places = 6): fc.Arbitrary<string> {
  return fc
    .tuple(fc.boolean(), fc.nat(most), fc.nat(places), fc.nat(999_999))
    .map(([isNegative, whole, digits, decimals]) => {
      const tail = String(decimals).padStart(6, '0').slice(0, digits)
      return `${isNegative ? '-' : ''}${whole}${tail && `.${tail}`}`
    })
}

/** A small exact fraction, often without a finite decimal form. */
export const smallFraction: fc.Arbitrary<Rational> = fc
  .tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 24 }))
  .map(([numerator, denominator]) => fraction(BigInt(numerator), BigInt(denominator)))
