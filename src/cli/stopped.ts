import type { Command, CommanderError } from 'commander'

/** The code with which parsing ends when `--json` and `--format` want different things; the message is the format. */
export const CONFLICT = 'thidua.conflict'

/** The parser came to an end without a command to run: help or the version was asked for, or there is a mistake. */
export class Stopped extends Error {
  readonly code: string
  /** The command at which it stopped. */
  readonly command: Command

  constructor({ code, message }: CommanderError, command: Command) {
    super(message)
    this.code = code
    this.command = command
  }
}
