/** The ways in which a command ends early. */

export const EXIT = {
  ok: 0,
  usage: 2,
  syntax: 3,
  failed: 4,
  file: 5,
  internal: 6,
} as const;

/** Ends the command with a message on standard error. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}

/** A command line that says nothing sensible. */
export class UsageError extends CommandError {
  constructor(problem: string, usage?: string) {
    const shown = usage === undefined ? '' : `Usage: ruffjs ${usage}\n\n`;
    super(`error: ${problem}\n\n${shown}For more information, try '--help'.`, EXIT.usage);
  }
}

/** `[RUFCLI001]`: what the command line itself could not do. */
export function cliError(message: string, exitCode: number): CommandError {
  return new CommandError(`[RUFCLI001] [cli] error: ${message}`, exitCode);
}
