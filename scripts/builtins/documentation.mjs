/** `docs/builtins.md`: the builtins by family, for readers. */
import { signatureOf } from './read.mjs';

export function documentationOf(builtins) {
  const sections = [...byFamily(builtins)].map(([module, members]) => {
    const parts = members.map((of) => {
      const notes = [
        of.suspends ? 'Waits.' : '',
        permissionsText(of.capabilities),
        of.nodeOnly ? 'Not in browsers.' : '',
      ].filter(Boolean);
      return [
        `### ${of.name}`,
        '',
        `\`${signatureOf(of)}\``,
        '',
        [of.text, ...notes].join(' '),
        '',
        '```ruff',
        ...of.examples,
        '```',
        '',
      ].join('\n');
    });
    return [`## ${module}`, '', members[0].title, '', ...parts].join('\n');
  });
  return `${HEAD}\n${sections.join('\n')}`;
}

/** The families in the order of their names, each with its builtins in the order of their definitions. */
export function byFamily(builtins) {
  const families = new Map();
  for (const of of builtins.values()) families.set(of.module, [...(families.get(of.module) ?? []), of]);
  return [...families].sort(([a], [b]) => (a < b ? -1 : 1));
}

function permissionsText(capabilities) {
  if (capabilities.length === 0) return '';
  const [word, list] = [
    capabilities.length > 1 ? 'permissions' : 'permission',
    capabilities.map((capability) => `\`${capability}\``).join(' and '),
  ];
  return `Needs the ${word} ${list} in untrusted mode.`;
}

const HEAD = `<!-- Written by scripts/generate-catalogue.mjs from the definitions in runtime-lib/builtins. -->

# Builtins

The functions that every program has, by family. The comment after an example is what \`print\` shows of it.
`;
