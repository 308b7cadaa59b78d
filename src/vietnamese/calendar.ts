/** Which days are worked: Monday to Friday, but for days off and days that make up for them. Days are counted from 1970-01-01. */
export interface Calendar {
  /** Days off that would be worked by their weekday. */
  readonly off: ReadonlySet<number>
  /** Days worked that would be off by their weekday. */
  readonly madeUp: ReadonlySet<number>
}

/** @param working days that are worked whatever else they are. */
export function calendarOf(off: Iterable<number>, working: Iterable<number>): Calendar {
  const worked = new Set(working)
  return {
    off: new Set([...off].filter(day => !isWeekend(day) && !worked.has(day))),
    madeUp: new Set([...worked].filter(isWeekend)),
  }
}

export function isWeekend(day: number): boolean {
  const weekday = weekdayOf(day)
  return weekday === 0 || weekday === 6
}

export function isWorkingDay(day: number, { off, madeUp }: Calendar): boolean {
  return isWeekend(day) ? madeUp.has(day) : !off.has(day)
}

/** The day itself if it is worked, else the next one that is. */
export function workingDayFrom(day: number, calendar: Calendar): number {
  let found = day
  while (!isWorkingDay(found, calendar)) found++
  return found
}

/** The day so many working days after another one, or before it where the count is below zero; the day itself does not count. */
export function workingDaysAfter(day: number, count: number, calendar: Calendar): number {
  const direction = Math.sign(count)
  let found = day
  for (let left = Math.abs(count); left > 0; ) {
    found += direction
    if (isWorkingDay(found, calendar)) left--
  }
  return found
}

/** How many working days lie behind `from`, up to and with `to`; below zero where `to` comes first. */
export function workingDaysBetween(from: number, to: number, calendar: Calendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar)
  const isCounted = (day: number) => day > from && day <= to
  const count = (days: ReadonlySet<number>) => [...days].filter(isCounted).length
  return weekdaysUntil(to) - weekdaysUntil(from) - count(calendar.off) + count(calendar.madeUp)
}

/** Days from Monday to Friday since 1970-01-05, a Monday, up to and with a day. */
function weekdaysUntil(day: number): number {
  const since = day - FIRST_MONDAY + 1
  const weeks = Math.floor(since / 7)
  return weeks * 5 + Math.min(since - weeks * 7, 5)
}

const FIRST_MONDAY = 4

/** 0 is Sunday; 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}
