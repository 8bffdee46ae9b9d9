/** Connections to databases, as programs see them: the same functions whatever kind of database it is. */

import type { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import type { Int } from '../core/int.js';
import { RuffObject, type Value } from '../core/value.js';

/** SQLite answers at once, a server later. */
export type Later<T> = T | Promise<T>;

/** What each kind of database does in its own way. Errors are those of the program. */
export interface Connection {
  /** Gives the number of rows that changed. */
  execute(sql: string, params: readonly Value[]): Later<Int>;
  query(sql: string, params: readonly Value[]): Later<Dict[]>;
  lastInsertId(): Later<Int>;
  /** One of `BEGIN`, `COMMIT`, `ROLLBACK`. */
  control(statement: Control): Later<void>;
  /** Whether a transaction is open, as far as the database says. */
  readonly inTransaction: boolean;
  /** Whether it can still be used. */
  readonly isAlive: boolean;
  close(): Later<void>;
}

export type Control = 'BEGIN' | 'COMMIT' | 'ROLLBACK';

const CONTROL_NAMES = { BEGIN: 'begin', COMMIT: 'commit', ROLLBACK: 'rollback' } as const;

export class Database extends RuffObject {
  private closed = false;
  /** What `db_begin` began; a transaction that was begun by a statement is not noticed. */
  private inTransaction = false;

  constructor(private readonly connection: Connection) {
    super();
  }

  get type(): string {
    return 'database';
  }

  get isAlive(): boolean {
    return !this.closed && this.connection.isAlive;
  }

  execute(sql: string, params: readonly Value[]): Later<Int> {
    return this.open.execute(sql, params);
  }

  query(sql: string, params: readonly Value[]): Later<Dict[]> {
    return this.open.query(sql, params);
  }

  lastInsertId(): Later<Int> {
    return this.open.lastInsertId();
  }

  begin(): Later<true> {
    const { open } = this;
    if (this.inTransaction) return fail('Transaction already in progress. Commit or rollback first.');
    this.inTransaction = true;
    return this.control(open, 'BEGIN');
  }

  commit(): Later<true> {
    return this.finish('COMMIT');
  }

  rollback(): Later<true> {
    return this.finish('ROLLBACK');
  }

  private finish(statement: Control): Later<true> {
    const { open } = this;
    if (!this.inTransaction) return fail('No transaction in progress. Use db_begin() first.');
    return this.control(open, statement);
  }

  /** Afterwards, a failed statement included, there is a transaction if the database says so. */
  private control(connection: Connection, statement: Control): Later<true> {
    const settled = (): true => {
      this.inTransaction = connection.inTransaction;
      return true;
    };
    const failed = (error: unknown): never => {
      this.inTransaction = statement !== 'BEGIN' && connection.inTransaction;
      throw error;
    };
    try {
      const done = connection.control(statement);
      return done instanceof Promise ? done.then(settled, failed) : settled();
    } catch (error) {
      return failed(error);
    }
  }

  /** Makes it fit for the next one who uses it: nothing of an unfinished transaction stays. */
  async reset(): Promise<void> {
    this.inTransaction = false;
    if (this.connection.inTransaction) await this.connection.control('ROLLBACK');
  }

  close(): Later<void> {
    if (this.closed) return;
    this.closed = true;
    this.inTransaction = false;
    return this.connection.close();
  }

  private get open(): Connection {
    return this.closed ? fail('Database connection has been closed') : this.connection;
  }
}

/** `Failed to commit transaction` */
export function controlFailure(statement: Control): string {
  return `Failed to ${CONTROL_NAMES[statement]} transaction`;
}
