import type { Help } from '../help.ts'
import { close, reopen } from './closing.ts'
import { dispatch, init } from './launching.ts'
import { completion, explain, help, schema } from './other.ts'
import { program, short } from './program.ts'
import { build, check, score, sheets } from './scoring.ts'

export const en: Help = {
  short,
  program,
  commands: { init, check, dispatch, score, sheets, build, close, reopen, explain, schema, completion, help },
}
