import { Chalk } from 'chalk'
import type { Paint } from '../diagnostics/reporters/pretty.ts'

export interface ColourWish {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  /** `--no-color` was given. */
  readonly refused: boolean
}

/** The colours of one stream. chalk itself does not read NO_COLOR, so the choice is made here. */
export function paintFor(wish: ColourWish): Paint {
  const chalk = new Chalk({ level: wantsColour(wish) ? 1 : 0 })
  return {
    error: text => chalk.red.bold(text),
    warning: text => chalk.yellow.bold(text),
    note: text => chalk.cyan(text),
    strong: text => chalk.bold(text),
    dim: text => chalk.dim(text),
    good: text => chalk.green(text),
  }
}

function wantsColour({ env, isTerminal, refused }: ColourWish): boolean {
  if (refused || env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0'
  return isTerminal && env.TERM !== 'dumb'
}
