/** Word's units: a twip is a twentieth of a point; sizes of type are in half-points. */
const POINTS_PER_MM = 72 / 25.4

export function mmToPoints(mm: number): number {
  return mm * POINTS_PER_MM
}

export function mmToTwips(mm: number): number {
  return Math.round(mmToPoints(mm) * 20)
}

export function pointsToTwips(points: number): number {
  return Math.round(points * 20)
}

export function pointsToHalfPoints(points: number): number {
  return Math.round(points * 2)
}

/** In 240ths of a line, as `w:line` counts with the rule `auto`. */
export function linesToLineUnits(lines: number): number {
  return Math.round(lines * 240)
}
