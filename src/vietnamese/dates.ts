/** 2026-11-20 → 20/11/2026, as dates are written in tables and messages. */
export function slashDate(iso: string): string {
  return iso.split('-').reverse().join('/')
}

/** The ISO date of the next day. */
export function dayAfter(date: string): string {
  return shifted(date, 1)
}

/** The ISO date of the day before. */
export function dayBefore(date: string): string {
  return shifted(date, -1)
}

function shifted(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** Days since 1970-01-01 of an ISO date that exists. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY
}

const MILLISECONDS_A_DAY = 86_400_000

/** The ISO date of a number of days since 1970-01-01. */
export function isoDay(days: number): string {
  return new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** How many months the stretches of a year have. */
export const MONTHS = { month: 1, quarter: 3, half_year: 6, year: 12 } as const

/** How many days a month has. @param month from 1; beyond 12 it is one of a later year, below 1 one of an earlier. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The number of a day of a month, which may lie in a later or earlier year as above. */
export function dayOfMonth(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY
}
