import { type Diagnostic, type Place, within } from '../diagnostics/diagnostic.ts'
import { suggestion, without } from '../vietnamese/suggest.ts'
import type { InputFile } from './read-file.ts'

type Kind = 'report' | 'review'

export interface ByUnit<K extends Kind> {
  readonly files: ReadonlyMap<string, InputFile<K>>
  /** Units to which a file with errors belongs, as far as can be told. */
  readonly invalid: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the unit of each file: the file's name and its `unit:` must agree and be in the roster. */
export function byUnit<K extends Kind>(
  inputs: readonly InputFile<K>[],
  known: ReadonlyMap<string, Place>,
  units: InputFile<'units'>,
): ByUnit<K> {
  const files = new Map<string, InputFile<K>>()
  const invalid = new Set<string>()
  const probablyMeant = new Set<string>()
  const diagnostics: Diagnostic[] = []
  const names = new Map(inputs.map(input => [nameOf(input), input.file]))
  for (const input of inputs) {
    const named = nameOf(input)
    const unit = input.sound.unit ?? named
    const place = input.sound.unit ? within({ file: input.file }, 'unit') : { file: input.file }
    const isUnread = input.diagnostics.some(({ code }) => code === 'TD1007')
    if (!known.has(unit) && (isUnread || units.mayHaveLost(unit))) continue
    if (!known.has(unit)) {
      const near = suggestion(unit, without(known.keys(), names))
      const declared = known.get(near.suggestion ?? '')
      const related = declared ? { related: [declared] } : {}
      diagnostics.push({ code: 'TD1301', place, params: { unit, ...near }, ...related })
      if (known.has(named)) invalid.add(named)
      if (near.suggestion) probablyMeant.add(near.suggestion)
    } else if (unit !== named) {
      const other = names.get(unit)
      const related = other ? { related: [{ file: other }] } : {}
      diagnostics.push({ code: 'TD1302', place, params: { unit, file: input.file }, ...related })
      invalid.add(known.has(named) ? named : unit)
    } else {
      const earlier = files.get(unit)
      if (earlier) {
        diagnostics.push({ code: 'TD1321', place, params: { unit }, related: [{ file: earlier.file }] })
        invalid.add(unit)
      }
      files.set(unit, input)
      if (input.broken.size > 0) invalid.add(unit)
    }
  }
  // A file whose unit is misspelt twice over is missed by the unit that it was meant for.
  for (const unit of probablyMeant) if (!files.has(unit)) invalid.add(unit)
  return { files, invalid, diagnostics }
}

/** `reports/bv-mat.yaml` is about `bv-mat`. */
function nameOf({ file }: InputFile): string {
  return file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '')
}
