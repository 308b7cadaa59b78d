/** What the exit code of a command means. Scripts rely on it. */
export const EXIT = {
  done: 0,
  /** The clerk's data has errors. */
  dataErrors: 1,
  /** The command line is wrong. */
  usage: 2,
  /** It could not be done: a missing or unwritable file, or a bug. */
  cannotProceed: 3,
  /** Stopped with Ctrl-C. */
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
