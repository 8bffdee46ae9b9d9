/** The way from a statement's kind to the function that lowers it. */
import type { Statement as JsStatement } from 'estree';
import type { Statement } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { lowerExpression } from './expression.js';
import { locate } from './location.js';
import { Assignment } from './statements/Assignment.js';
import { Binding } from './statements/Binding.js';
import { For } from './statements/For.js';
import { FunctionDeclaration } from './statements/FunctionDeclaration.js';
import { If } from './statements/If.js';
import { Import } from './statements/Import.js';
import { Match } from './statements/Match.js';
import { Return } from './statements/Return.js';
import { Spawn } from './statements/Spawn.js';
import { StructDeclaration } from './statements/StructDeclaration.js';
import { TryExcept } from './statements/TryExcept.js';
import { While } from './statements/While.js';

export function lowerStatement(node: Statement, ctx: Context): JsStatement[] {
  const statements = lowerNode(node, ctx);
  for (const statement of statements) locate(statement, node.span, ctx);
  return statements;
}

function lowerNode(node: Statement, ctx: Context): JsStatement[] {
  switch (node.kind) {
    case 'Binding':
      return Binding(node, ctx);
    case 'Assignment':
      return Assignment(node, ctx);
    case 'ExpressionStatement':
      return [b.statement(lowerExpression(node.expression, ctx))];
    case 'FunctionDeclaration':
      return FunctionDeclaration(node, ctx);
    case 'StructDeclaration':
      return StructDeclaration(node, ctx);
    case 'Import':
      return Import(node, ctx);
    case 'Export':
      return lowerStatement(node.declaration, ctx);
    case 'Return':
      return Return(node, ctx);
    case 'Break':
      return [{ type: 'BreakStatement', label: null }];
    case 'Continue':
      return [{ type: 'ContinueStatement', label: null }];
    case 'If':
      return [If(node, ctx)];
    case 'While':
      return [While(node, ctx)];
    case 'For':
      return [For(node, ctx)];
    case 'Match':
      return Match(node, ctx);
    case 'TryExcept':
      return [TryExcept(node, ctx)];
    case 'Spawn':
      return [Spawn(node, ctx)];
    case 'EnumDeclaration':
    case 'Test':
      return [];
  }
}
