/** `src/cli/runtime-parts.generated.ts`: how the command loads the modules of the runtime that programs import. */

const HEAD = `/** Written by scripts/generate-catalogue.mjs from the families of runtime-lib/builtins. Do not edit. */
type Part = () => Promise<Readonly<Record<string, unknown>>>;

/** By what programs call them. */
export const RUNTIME_PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
`;

export function runtimePartsOf(builtins) {
  const families = [...new Set([...builtins.values()].map(({ module }) => module))].sort();
  const parts = [
    ['', 'index'],
    ['/async', 'async/index'],
    ['/interop', 'interop/index'],
    ...families.map((family) => [`/builtins/${family}`, `builtins/${family}`]),
  ];
  const rows = parts.map(
    ([name, file]) => `  ['ruffjs/runtime${name}', () => import('../../runtime-lib/${file}.js')],\n`,
  );
  return `${HEAD}${rows.join('')}]);\n`;
}
