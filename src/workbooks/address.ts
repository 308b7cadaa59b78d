/** A cell's place on its sheet, both counted from 1. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** 1 → A, 26 → Z, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

export function address({ row, column }: Place): string {
  return `${columnLetters(column)}${row}`
}

/** The cell as seen from another sheet: `'Cụm 1'!D7`. */
export function onSheet(sheet: string, place: Place): string {
  return `'${sheet.replaceAll("'", "''")}'!${address(place)}`
}
