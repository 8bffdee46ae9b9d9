/** The TypeScript declarations of a Ruff module: types as far as they are declared or were found out, `any` beyond. */
import { isSafe, type Kind } from '../analyse/kinds/kind.js';
import { toIdentifier } from '../lower/js-names.js';
import type { Source } from '../source.js';
import { commentAbove, jsDoc } from './docs.js';
import type { Annotation, Export, FunctionSignature, Parameter } from './exports.js';

export function declarations(exports: readonly Export[], source: Source): string {
  const structs = new Set(exports.flatMap((entry) => (entry.kind === 'struct' ? [entry.name] : [])));
  const head = `// The exports of ${source.name.replace(/^.*[\\/]/, '')}, a Ruff module.\n`;
  const parts = exports.map((entry) => {
    const doc = jsDoc(commentAbove(source, entry.span.start));
    return doc + named(entry.name, (name) => declaration(entry, name, structs, source));
  });
  return `${head}${parts.length === 0 ? 'export {};\n' : parts.join('')}`;
}

/** A name that TypeScript does not allow for a declaration is exported under another one. */
function named(name: string, declare: (local: string) => string): string {
  const local = toIdentifier(name);
  if (local === name) return `export ${declare(name)}`;
  return `${declare(local).replace(/^/, 'declare ')}export { ${local} as ${isProperty(name) ? name : JSON.stringify(name)} };\n`;
}

function declaration(entry: Export, name: string, structs: ReadonlySet<string>, source: Source): string {
  switch (entry.kind) {
    case 'function':
      return `function ${name}${signatureText(entry.signature, structs, ': ')};\n`;
    case 'value': {
      const { signature, value } = entry;
      const type = signature ? signatureText(signature, structs, ' => ') : typeText(value, structs);
      return `const ${name}: ${type};\n`;
    }
    case 'struct':
      return structText(entry, name, structs, source);
  }
}

function structText(
  { fields, methods }: Export & { readonly kind: 'struct' },
  name: string,
  structs: ReadonlySet<string>,
  source: Source,
): string {
  const required = fields.map((field) => `${propertyName(field.name)}: ${parameterType(field)}`).join('; ');
  const given = fields.length === 0 ? 'Record<string, any>' : `{ ${required}; [field: string]: any }`;
  const members = [
    `  constructor(fields: ${given});\n`,
    ...fields.map(
      (field) =>
        `${jsDoc(commentAbove(source, field.span.start), '  ')}  readonly ${propertyName(field.name)}: ${resultText(field.annotation, structs)};\n`,
    ),
    ...methods
      .filter((method) => !method.name.startsWith('op_'))
      .map(
        (method) =>
          `${jsDoc(commentAbove(source, method.span.start), '  ')}  ${propertyName(method.name)}${signatureText(method.signature, structs, ': ')};\n`,
      ),
  ];
  return `class ${name} {\n${members.join('')}}\n`;
}

function signatureText(
  { parameters, result, isPromise, isGenerator }: FunctionSignature,
  structs: ReadonlySet<string>,
  arrow: string,
): string {
  const list = parameters.map((parameter) => `${toIdentifier(parameter.name)}: ${parameterType(parameter)}`);
  const type = isGenerator ? 'IterableIterator<any>' : resultText(result, structs);
  return `(${list.join(', ')})${arrow}${isPromise ? `Promise<${type}>` : type}`;
}

const PARAMETERS: Record<Annotation, string> = {
  int: 'number | bigint',
  float: 'number',
  string: 'string',
  bool: 'boolean',
};

function parameterType({ annotation }: Parameter): string {
  return annotation === null ? 'any' : PARAMETERS[annotation];
}

function resultText(result: FunctionSignature['result'], structs: ReadonlySet<string>): string {
  if (result === 'null') return 'null';
  return typeof result === 'string' ? PARAMETERS[result] : typeText(result, structs);
}

function typeText(kind: Kind | null, structs: ReadonlySet<string>): string {
  switch (kind?.tag) {
    case 'int':
      return isSafe(kind) ? 'number' : 'number | bigint';
    case 'float':
      return 'number';
    case 'string':
      return 'string';
    case 'bool':
      return 'boolean';
    case 'array': {
      const element = typeText(kind.cell.find().kind, structs);
      return /[ |]/.test(element) ? `(${element})[]` : `${element}[]`;
    }
    case 'struct':
      return structs.has(kind.name) ? toIdentifier(kind.name) : 'any';
    case 'none':
      // It never returns, or an array never gets an element.
      return 'never';
    default:
      return 'any';
  }
}

function propertyName(name: string): string {
  return isProperty(name) ? name : JSON.stringify(name);
}

function isProperty(name: string): boolean {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name);
}
