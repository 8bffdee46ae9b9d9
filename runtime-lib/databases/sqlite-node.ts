/** SQLite as it is part of Node, from 22.13 on. */

import { scanStatement } from './sql-scanner.js';
import type { Engine, Handle, Row, SqlValue, Statement } from './sqlite-engine.js';

/** Of `node:sqlite`, which the type declarations for the oldest supported Node do not have. */
interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
    options: { enableForeignKeyConstraints: boolean; enableDoubleQuotedStringLiterals: boolean },
  ) => NodeDatabase;
}

interface NodeDatabase {
  prepare(sql: string): NodeStatement;
  close(): void;
}

interface NodeStatement {
  setReadBigInts(enabled: boolean): void;
  all(named: NamedValues, ...values: SqlValue[]): Row[];
}

type NamedValues = Record<string, SqlValue>;

/** undefined where Node does not have it. */
export function nodeEngine(): Engine | undefined {
  const sqlite = loadQuietly();
  if (sqlite === undefined) return undefined;
  const open = (path: string): NodeDatabase =>
    new sqlite.DatabaseSync(path, {
      enableForeignKeyConstraints: true,
      enableDoubleQuotedStringLiterals: true,
    });
  const numberedInOrder = takesNumberedInOrder(open(':memory:'));
  return { open: (path) => new NodeHandle(open(path), numberedInOrder) };
}

/** Whether `?1` counts as a parameter without a name: the versions of Node differ. */
function takesNumberedInOrder(database: NodeDatabase): boolean {
  try {
    database.prepare('SELECT ?1').all({}, 1n);
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

/** Without the warning that it is an experimental feature, which is nothing to the users of a program. */
function loadQuietly(): NodeSqlite | undefined {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule('node:sqlite') as NodeSqlite | undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}

class NodeHandle implements Handle {
  constructor(
    private readonly database: NodeDatabase,
    private readonly numberedInOrder: boolean,
  ) {}

  prepare(sql: string): Statement | undefined {
    const { keyword, parameters } = scanStatement(sql);
    if (keyword === '') return undefined;
    const statement = this.database.prepare(sql);
    statement.setReadBigInts(true);
    return new PreparedStatement(statement, parameters, this.numberedInOrder);
  }

  close(): void {
    this.database.close();
  }
}

class PreparedStatement implements Statement {
  constructor(
    private readonly statement: NodeStatement,
    private readonly parameters: readonly (string | null)[],
    private readonly numberedInOrder: boolean,
  ) {}

  get parameterCount(): number {
    return this.parameters.length;
  }

  rows(values: readonly SqlValue[]): Row[] {
    return this.statement.all(...this.bound(values));
  }

  /** Node wants the values of parameters that have a name by that name, and the others in order. */
  private bound(values: readonly SqlValue[]): [NamedValues, ...SqlValue[]] {
    const named: NamedValues = {};
    const others: SqlValue[] = [];
    for (const [i, name] of this.parameters.entries()) {
      if (name === null || (this.numberedInOrder && name.startsWith('?'))) others.push(values[i]!);
      else named[name] = values[i]!;
    }
    return [named, ...others];
  }

  finish(): void {
    // Node does it when the statement is collected.
  }
}
