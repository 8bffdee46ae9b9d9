/** `docs/bundle-sizes.md`. */

export function table(measured) {
  const small = measured.filter(({ folder }) => folder !== 'examples');
  const examples = measured.filter(({ folder }) => folder === 'examples');
  return `${HEAD}
${rows(small)}

The programs of \`examples/\`:

${rows(examples)}

## Where the bytes go

On average over the examples:

${shares(examples)}

What a program writes itself is its texts, and its code with the guards that unknown kinds need. Of the runtime, most is
what a value of unknown kind may meet: an int grows beyond 2^53, a key is missing, an error names the calls that led to it.
The more the compiler proves, the less of it is there.
`;
}

/** Parts of the runtime by their files; the first that fits counts. */
const AREAS = [
  [
    'start, end, output, errors',
    /core\/(caught|errors|event-loop|interrupt|map-files|options|output|process|program|report|source-maps|stack|terminal)\./,
  ],
  ['numbers and operators', /core\/(equality|float|int|mul-add-mod|operators|range|raw)\./],
  ['texts', /core\/(code-points|text)\.|whitespace/],
  ['containers, calls, other values', /core\//],
  ['checks of arguments', /builtins\/define/],
  ['builtins, with their formats and engines', /./],
];

function shares(measured) {
  const sums = new Map(['the program', ...AREAS.map(([area]) => area)].map((name) => [name, 0]));
  const add = (area, bytes) => sums.set(area, sums.get(area) + bytes / measured.length);
  for (const { bytes, parts } of measured) {
    let rest = bytes;
    for (const [file, size] of parts.filter(([name]) => name.includes('runtime-lib'))) {
      add(AREAS.find(([, files]) => files.test(file))[0], size);
      rest -= size;
    }
    add('the program', rest);
  }
  const lines = [...sums].map(([area, bytes]) => `| ${area} | ${thousands(Math.round(bytes))} |`);
  return ['| part | bytes |', '| --- | ---: |', ...lines].join('\n');
}

function rows(measured) {
  const sorted = [...measured].sort((a, b) => a.bytes - b.bytes);
  const lines = sorted.map(
    ({ name, folder, lines, bytes, gzipped }) =>
      `| [${name}](../${folder}/${name}.ruff) | ${lines} | ${thousands(bytes)} | ${thousands(gzipped)} |`,
  );
  return ['| Program | lines | bytes | gzipped |', '| --- | ---: | ---: | ---: |', ...lines].join('\n');
}

function thousands(bytes) {
  return String(bytes).replace(/\B(?=(\d{3})+$)/g, ',');
}

const HEAD = `<!-- Written by scripts/bundle-sizes.mjs. -->

# Sizes of bundles

What \`ruffjs build --minify --sourcemap none\` makes of a program: one file that runs with \`node\` alone and holds the
parts of the runtime that the program uses. A test holds the sizes to this table within a twentieth.

Programs that each use one part of the language or library:
`;
