/** 2026-11-20 → 20/11/2026, as dates are written in tables and messages. */
export function slashDate(iso: string): string {
  return iso.split('-').reverse().join('/')
}
