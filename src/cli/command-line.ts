import { SCHEMA_NAMES } from './schema-names.ts'
import { FORMATS } from './session.ts'

/**
 * What may stand where a value stands: one of a closed list, or of a kind that a shell or a command knows
 * how to complete and to check.
 */
export type Value = readonly string[] | 'folder' | 'code' | 'count' | 'date' | 'text'

export interface OptionEntry {
  readonly short?: `-${string}`
  readonly long: `--${string}`
  /** How its value is called; absent for a switch. */
  readonly placeholder?: string
  readonly value?: Value
  /** Whether the command cannot do without. */
  readonly isRequired?: boolean
}

export interface CommandEntry {
  readonly name: string
  /** Its Vietnamese name. */
  readonly alias?: string
  readonly operand?: { readonly name: string; readonly isRequired?: boolean; readonly value: Value }
  /** What may stand behind the operand; any text. */
  readonly second?: string
  /** Options of this command alone. */
  readonly options?: readonly OptionEntry[]
}

/** Who decides, and when; nobody else can tell. */
const DECISION = [
  { long: '--by', placeholder: 'who', value: 'text', isRequired: true },
  { long: '--date', placeholder: 'date', value: 'date' },
] as const satisfies readonly OptionEntry[]

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const

/** Options that every command takes, before or after its name. */
export const COMMON_OPTIONS = [
  { short: '-C', long: '--folder', placeholder: 'folder', value: 'folder' },
  { short: '-o', long: '--output', placeholder: 'folder', value: 'folder' },
  { long: '--replace' },
  { long: '--strict' },
  { long: '--format', placeholder: 'format', value: FORMATS },
  { long: '--json' },
  { long: '--max', placeholder: 'n', value: 'count' },
  { short: '-q', long: '--quiet' },
  { long: '--lang', placeholder: 'lang', value: ['vi', 'en'] },
  { long: '--no-color' },
  { long: '--debug' },
] as const satisfies readonly OptionEntry[]

const WORKING = [
  {
    name: 'init',
    operand: { name: 'folder', value: 'folder' },
    options: [{ long: '--from', placeholder: 'folder', value: 'folder' }],
  },
  { name: 'check', alias: 'kiem-tra' },
  { name: 'dispatch', alias: 'phat-dong' },
  { name: 'score', alias: 'cham-diem' },
  { name: 'sheets', alias: 'tong-hop' },
  { name: 'build' },
  {
    name: 'close',
    alias: 'chot',
    options: [...DECISION, { long: '--note', placeholder: 'text', value: 'text' }, { long: '--provisional' }],
  },
  {
    name: 'reopen',
    alias: 'mo-lai',
    options: [...DECISION, { long: '--reason', placeholder: 'text', value: 'text', isRequired: true }],
  },
  {
    name: 'explain',
    alias: 'giai-thich',
    operand: { name: 'unit-or-code', value: 'code' },
    second: 'criterion',
  },
  { name: 'schema', operand: { name: 'name', value: SCHEMA_NAMES } },
  { name: 'completion', operand: { name: 'shell', isRequired: true, value: SHELLS } },
] as const satisfies readonly CommandEntry[]

const HELP = {
  name: 'help',
  operand: { name: 'command', value: WORKING.flatMap(namesOf) },
} as const satisfies CommandEntry

/**
 * Every command with its operand and options, in the order of the year's work. The parser, the shells'
 * completion and the tests of the help all read this list.
 */
export const COMMANDS = [...WORKING, HELP] as const

export type CommandName = (typeof COMMANDS)[number]['name']

/** All names that a command answers to. */
export function namesOf({ name, alias }: CommandEntry): string[] {
  return alias === undefined ? [name] : [name, alias]
}
