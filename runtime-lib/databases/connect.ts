/** From the name of a kind of database to a connection. Each kind is loaded when it is used first. */
import { fail } from '../core/errors.js';
import { type Connection, Database } from './database.js';

type Connect = (functionName: string, where: string) => Promise<Connection>;

const KINDS: Readonly<Record<string, () => Promise<Connect>>> = {
  sqlite: async () => (await import('./sqlite.js')).connectSqlite,
  postgres: async () => (await import('./postgres.js')).connectPostgres,
  postgresql: async () => (await import('./postgres.js')).connectPostgres,
  mysql: async () => (await import('./mysql.js')).connectMysql,
};

export function isKind(kind: string): boolean {
  return Object.hasOwn(KINDS, kind.toLowerCase());
}

/** `functionName` is what the program called. */
export async function connect(functionName: string, kind: string, where: string): Promise<Database> {
  const name = kind.toLowerCase();
  if (!isKind(name)) fail(`Unsupported database type: ${kind}`);
  const connectTo = await KINDS[name]!();
  return new Database(await connectTo(functionName, where));
}
