import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** The files of a bundle of a program that uses these builtins. */
async function bundled(family: string, ...names: string[]): Promise<string[]> {
  const { metafile } = await build({
    stdin: {
      contents: `import { ${names} } from './runtime-lib/builtins/${family}.ts';\nconsole.log(${names});`,
      resolveDir: new URL('../..', import.meta.url).pathname,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output!.inputs).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [file] : [],
  );
}

const LIBRARY = /node_modules\/([\w-]+)/;

test.each([
  ['yaml', ['parse_yaml'], ['yaml']],
  ['yaml', ['to_yaml'], []],
  ['toml', ['parse_toml'], ['eslint-visitor-keys', 'toml-eslint-parser']],
  ['toml', ['to_toml'], []],
  ['json', ['parse_json', 'to_json'], []],
  ['csv', ['parse_csv', 'to_csv'], []],
])('%s: %j brings the libraries %j', async (family, names, libraries) => {
  const files = await bundled(family, ...names);
  const found = files.flatMap((file) => LIBRARY.exec(file)?.[1] ?? []);
  expect([...new Set(found)].sort()).toEqual(libraries);
});

test.each([
  ['json', 'to_json', 'json-scanner'],
  ['json', 'parse_json', 'json-writer'],
  ['csv', 'to_csv', 'csv-reader'],
  ['dates', 'format_duration', 'formats/dates'],
  ['random', 'uuid_v4', 'chacha'],
  ['base64', 'encode_base64', 'formats/json'],
])('%s: %s comes without %s', async (family, name, absent) => {
  expect((await bundled(family, name)).filter((file) => file.includes(absent))).toEqual([]);
});
