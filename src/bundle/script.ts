/** A JavaScript or TypeScript file of a project with the files that it imports, as one module; packages stay imports. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

export async function bundleScript(file: string): Promise<string> {
  if (file.endsWith('.json')) return readFileSync(file, 'utf8');
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    sourcemap: 'inline',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
