/** Builders of ESTree nodes, imported as `b`: lowering reads like the JavaScript that it makes. */
import type {
  ArrowFunctionExpression,
  AssignmentExpression,
  BlockStatement,
  CallExpression,
  ConditionalExpression,
  ExportNamedDeclaration,
  Expression,
  ExpressionStatement,
  FunctionExpression,
  Identifier,
  IfStatement,
  ImportAttribute,
  ImportDeclaration,
  Literal,
  MemberExpression,
  MethodDefinition,
  Pattern,
  Property,
  SpreadElement,
  Statement,
  TemplateLiteral,
  VariableDeclaration,
} from 'estree';

export function id(name: string): Identifier {
  return { type: 'Identifier', name };
}

export function literal(value: string | number | boolean | null): Literal {
  return { type: 'Literal', value };
}

/** `undefined` as an expression that no variable can shadow. */
export const undefinedValue = (): Expression => ({
  type: 'UnaryExpression',
  operator: 'void',
  prefix: true,
  argument: literal(0),
});

export function call(callee: Expression | string, ...args: (Expression | SpreadElement)[]): CallExpression {
  return {
    type: 'CallExpression',
    callee: typeof callee === 'string' ? id(callee) : callee,
    arguments: args,
    optional: false,
  };
}

export function spread(argument: Expression): SpreadElement {
  return { type: 'SpreadElement', argument };
}

export function construct(callee: Expression, ...args: Expression[]): Expression {
  return { type: 'NewExpression', callee, arguments: args };
}

/** `object.property`, or `object["property"]` where it is no identifier. */
export function member(object: Expression, property: string | Expression): MemberExpression {
  const computed = typeof property !== 'string';
  return {
    type: 'MemberExpression',
    object,
    property: computed ? property : id(property),
    computed,
    optional: false,
  };
}

export function assign(left: Pattern, right: Expression): AssignmentExpression {
  return { type: 'AssignmentExpression', operator: '=', left, right };
}

export function binary(
  operator: '===' | '!==' | '<' | '>' | '<=' | '>=' | '+' | '-' | '*' | '/' | '%' | '|' | '&' | 'instanceof',
  left: Expression,
  right: Expression,
): Expression {
  return { type: 'BinaryExpression', operator, left, right };
}

/** `Math.abs(value)` */
export function absolute(value: Expression): Expression {
  return call(member(id('Math'), 'abs'), value);
}

export function logical(operator: '&&' | '||' | '??', left: Expression, right: Expression): Expression {
  return { type: 'LogicalExpression', operator, left, right };
}

export function not(argument: Expression): Expression {
  return { type: 'UnaryExpression', operator: '!', prefix: true, argument };
}

export function typeOf(argument: Expression): Expression {
  return { type: 'UnaryExpression', operator: 'typeof', prefix: true, argument };
}

export function conditional(
  test: Expression,
  consequent: Expression,
  alternate: Expression,
): ConditionalExpression {
  return { type: 'ConditionalExpression', test, consequent, alternate };
}

/** `(a, b, c)`: evaluates all, gives the last. */
export function sequence(...expressions: Expression[]): Expression {
  return expressions.length === 1 ? expressions[0]! : { type: 'SequenceExpression', expressions };
}

export function array(elements: (Expression | SpreadElement)[]): Expression {
  return { type: 'ArrayExpression', elements };
}

export function awaiting(argument: Expression): Expression {
  return { type: 'AwaitExpression', argument };
}

export function template(strings: string[], expressions: Expression[]): TemplateLiteral {
  return {
    type: 'TemplateLiteral',
    expressions,
    quasis: strings.map((cooked, i) => ({
      type: 'TemplateElement',
      tail: i === strings.length - 1,
      value: { cooked, raw: escapeTemplate(cooked) },
    })),
  };
}

function escapeTemplate(text: string): string {
  return text
    .replace(/\\|`|\$\{/g, '\\$&')
    .replace(/\r/g, '\\r')
    .replace(/\n/g, '\\n');
}

export function property(key: string, value: Expression): Property {
  const isName = /^[A-Za-z_$][\w$]*$/.test(key) && key !== '__proto__';
  return {
    type: 'Property',
    kind: 'init',
    key: isName ? id(key) : literal(key),
    value,
    computed: key === '__proto__',
    method: false,
    shorthand: isName && value.type === 'Identifier' && value.name === key,
  };
}

/** `{ key(params) { … } }`: the function as a method. */
export function method(
  key: string,
  { params, body, async, generator }: ArrowFunctionExpression | FunctionExpression,
): Property {
  const statements = body.type === 'BlockStatement' ? body.body : [giveBack(body)];
  return {
    ...property(
      key,
      functionExpression(params, statements, { async: async === true, generator: generator === true }),
    ),
    method: true,
  };
}

export function object(properties: Property[]): Expression {
  return { type: 'ObjectExpression', properties };
}

export interface FunctionShape {
  readonly async?: boolean;
  readonly generator?: boolean;
}

export function arrow(
  params: Pattern[],
  body: Statement[] | Expression,
  async = false,
): ArrowFunctionExpression {
  const expression = !Array.isArray(body);
  return {
    type: 'ArrowFunctionExpression',
    params,
    body: expression ? body : block(body),
    expression,
    async,
    generator: false,
  };
}

export function functionExpression(
  params: Pattern[],
  body: Statement[],
  shape: FunctionShape = {},
): FunctionExpression {
  return {
    type: 'FunctionExpression',
    id: null,
    params,
    body: block(body),
    async: shape.async ?? false,
    generator: shape.generator ?? false,
  };
}

/** `class { constructor(…) { … } }` */
export function classWith(made: FunctionExpression): Expression {
  const method: MethodDefinition = {
    type: 'MethodDefinition',
    kind: 'constructor',
    static: false,
    computed: false,
    key: id('constructor'),
    value: made,
  };
  return { type: 'ClassExpression', body: { type: 'ClassBody', body: [method] } };
}

// ── Statements ─────────────────────────────────────────────────────────────────────────────────────────────────────

export function block(body: Statement[]): BlockStatement {
  return { type: 'BlockStatement', body };
}

export function statement(expression: Expression): ExpressionStatement {
  return { type: 'ExpressionStatement', expression };
}

export function declare(
  kind: 'let' | 'const',
  target: Pattern,
  init: Expression | null,
): VariableDeclaration {
  return {
    type: 'VariableDeclaration',
    kind,
    declarations: [{ type: 'VariableDeclarator', id: target, init }],
  };
}

/** `let a, b, c;` */
export function declareAll(targets: Identifier[]): VariableDeclaration {
  return {
    type: 'VariableDeclaration',
    kind: 'let',
    declarations: targets.map((target) => ({ type: 'VariableDeclarator', id: target, init: null })),
  };
}

/** `import { imported as local } from "source"`, a pair a name. */
export function importNames(
  source: string,
  names: readonly (readonly [imported: string, local: string])[],
): ImportDeclaration {
  return {
    type: 'ImportDeclaration',
    attributes: [],
    source: literal(source),
    specifiers: names.map(([imported, local]) => ({
      type: 'ImportSpecifier',
      imported: id(imported),
      local: id(local),
    })),
  };
}

/** `import * as local from "source"`; a JSON file says that it is one. */
export function importNamespace(source: string, local: string): ImportDeclaration {
  const json: ImportAttribute = {
    type: 'ImportAttribute',
    key: id('type'),
    value: literal('json'),
  };
  return {
    type: 'ImportDeclaration',
    attributes: source.endsWith('.json') ? [json] : [],
    source: literal(source),
    specifiers: [{ type: 'ImportNamespaceSpecifier', local: id(local) }],
  };
}

/** `export { local as exported }`; a name that is no JavaScript identifier is exported as a string. */
export function exportName(local: string, exported: string): ExportNamedDeclaration {
  const isName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(exported);
  return {
    type: 'ExportNamedDeclaration',
    attributes: [],
    declaration: null,
    source: null,
    specifiers: [
      { type: 'ExportSpecifier', local: id(local), exported: isName ? id(exported) : literal(exported) },
    ],
  };
}

export function ifElse(
  test: Expression,
  consequent: Statement,
  alternate: Statement | null = null,
): IfStatement {
  return { type: 'IfStatement', test, consequent, alternate };
}

export function giveBack(argument: Expression | null): Statement {
  return { type: 'ReturnStatement', argument };
}

export function tryCatch(body: Statement[], param: Identifier, handler: Statement[]): Statement {
  return {
    type: 'TryStatement',
    block: block(body),
    handler: { type: 'CatchClause', param, body: block(handler) },
    finalizer: null,
  };
}
