/** `--json-runtime-diagnostics`: errors of a program as data on standard output, in the reference's form. */
import type { RuffError } from '../../runtime-lib/core/errors.js';
import { writeOut } from '../../runtime-lib/core/output.js';
import { callStack } from '../../runtime-lib/core/stack.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { EXIT } from './errors.js';

export function printRuntimeError(error: RuffError): void {
  print({
    call_stack: callStack(error),
    ...common(error.message),
    runtime_kind: 'Runtime Error',
    status: 'error',
  });
}

export function printCompileError([first]: readonly Diagnostic[]): void {
  print({ ...common(first!.message), status: 'error' });
}

/** The reference knows no positions at run time; scripts that compare its output rely on the zeros. */
function common(message: string) {
  return {
    command: 'run',
    contract_version: '1.0.0-draft',
    diagnostic: {
      code: 'RUFVM001',
      column: 0,
      file: null,
      help: null,
      line: 0,
      message,
      severity: 'error',
      subsystem: 'vm',
    },
    exit_code: EXIT.failed,
    kind: 'runtime_diagnostic',
  };
}

function print(data: unknown): void {
  writeOut(`${JSON.stringify(data, null, 2)}\n`);
}
