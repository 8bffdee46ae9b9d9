/** The runtime as part of this command. */
import { RUNTIME_PARTS } from './runtime-parts.generated.js';

/** The module that a program means by `ruffjs/runtime`, `ruffjs/runtime/async` and so on. */
export async function loadRuntime(specifier: string): Promise<Readonly<Record<string, unknown>>> {
  const load = RUNTIME_PARTS.get(specifier);
  if (!load) throw new Error(`there is no ${specifier}`);
  return load();
}
