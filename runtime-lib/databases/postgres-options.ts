/** The two forms in which PostgreSQL programs write where a database is. */
import type { ClientConfig } from 'pg';

const NAMES: Readonly<Record<string, keyof ClientConfig>> = {
  host: 'host',
  hostaddr: 'host',
  port: 'port',
  user: 'user',
  password: 'password',
  dbname: 'database',
  application_name: 'application_name',
  options: 'options',
};

/** `postgres://ada@localhost/shop`, or `host=localhost user=ada dbname=shop`. */
export function postgresOptions(where: string): ClientConfig {
  if (/^postgres(?:ql)?:\/\//.test(where)) return { connectionString: where };
  const options: Record<string, unknown> = {};
  let rest = where.trim();
  while (rest !== '') {
    const pair = /^(\w+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|((?:[^\s'\\]|\\.)*))(?:\s+|$)/s.exec(rest);
    if (!pair) throw new Error('invalid connection string');
    const [whole, key, quoted, plain = ''] = pair;
    addOption(options, key!, (quoted ?? plain).replaceAll(/\\(.)/gs, '$1'));
    rest = rest.slice(whole.length);
  }
  return options;
}

function addOption(options: Record<string, unknown>, key: string, value: string): void {
  const name = NAMES[key];
  if (name !== undefined) options[name] = key === 'port' ? Number(value) : value;
  else if (key === 'sslmode') options.ssl = SSL_MODES[value];
  else if (key === 'connect_timeout') options.connectionTimeoutMillis = Number(value) * 1000;
  else throw new Error(`invalid connection string: unknown option \`${key}\``);
}

const SSL_MODES: Readonly<Record<string, object | boolean>> = {
  disable: false,
  require: { rejectUnauthorized: false },
  'verify-ca': true,
  'verify-full': true,
};
