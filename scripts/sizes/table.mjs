/** `docs/bundle-sizes.md`. */

export function table(measured) {
  const small = measured.filter(({ folder }) => folder !== 'examples');
  const examples = measured.filter(({ folder }) => folder === 'examples');
  return `${HEAD}
${rows(small)}

The programs of \`examples/\`:

${rows(examples)}
`;
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
