#!/usr/bin/env node
/**
 * Runs the database tests against real servers: PostgreSQL and MariaDB as Debian packages them (`apt-get install postgresql
 * mariadb-server`), each started on a free port with an empty folder, and stopped in the end.
 *
 *     node scripts/test-databases.mjs [arguments of vitest]
 *
 * A server that is running already is used instead where RUFFJS_TEST_POSTGRES or RUFFJS_TEST_MYSQL has its URL.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const project = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'ruffjs-databases-'));
const running = [];

const SETUP =
  "CREATE DATABASE shop CHARACTER SET utf8mb4; CREATE USER 'ruff'@'127.0.0.1' IDENTIFIED BY 'secret'; GRANT ALL ON *.* TO 'ruff'@'127.0.0.1'";

try {
  const [postgres, mysql] = await Promise.all([startPostgres(), startMysql()]);
  const targets = { RUFFJS_TEST_POSTGRES: postgres, RUFFJS_TEST_MYSQL: mysql };
  for (const [name, url] of Object.entries(targets)) console.log(`${name}=${url ?? '(no server found)'}`);
  if (!postgres && !mysql) throw new Error('neither PostgreSQL nor MariaDB is installed');
  const vitest = join(project, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', 'tests/databases', ...process.argv.slice(2)],
    {
      cwd: project,
      stdio: 'inherit',
      env: {
        ...process.env,
        ...(postgres && { RUFFJS_TEST_POSTGRES: postgres }),
        ...(mysql && { RUFFJS_TEST_MYSQL: mysql }),
      },
    },
  );
  process.exitCode = status ?? 1;
} finally {
  await Promise.all(running.map(stop));
  rmSync(scratch, { recursive: true, force: true });
}

async function startPostgres() {
  if (process.env.RUFFJS_TEST_POSTGRES) return process.env.RUFFJS_TEST_POSTGRES;
  const bin = newest('/usr/lib/postgresql');
  if (!bin) return undefined;
  const data = folderFor('postgres');
  const port = await freePort();
  execFileSync(
    join(bin, 'bin/initdb'),
    ['-D', data, '-U', 'ruff', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    as('postgres'),
  );
  launch(
    join(bin, 'bin/postgres'),
    ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', data, '-F'],
    'postgres',
  );
  await reachable(port);
  return `postgres://ruff@127.0.0.1:${port}/postgres`;
}

async function startMysql() {
  if (process.env.RUFFJS_TEST_MYSQL) return process.env.RUFFJS_TEST_MYSQL;
  const server = ['/usr/sbin/mariadbd', '/usr/libexec/mariadbd'].find(existsSync);
  if (!server) return undefined;
  const data = folderFor('mysql');
  const port = await freePort();
  const common = ['--no-defaults', `--datadir=${data}`];
  execFileSync(
    'mariadb-install-db',
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    as('mysql'),
  );
  launch(
    server,
    [
      ...common,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--socket=${data}/socket`,
      `--pid-file=${data}/pid`,
    ],
    'mysql',
  );
  await reachable(port);
  execFileSync('mariadb', ['--no-defaults', `--socket=${data}/socket`, '-u', 'root', '-e', SETUP], {
    stdio: 'ignore',
  });
  return `mysql://ruff:secret@127.0.0.1:${port}/shop`;
}

function newest(folder) {
  if (!existsSync(folder)) return undefined;
  const [version] = readdirSync(folder).sort((a, b) => Number(b) - Number(a));
  return version && join(folder, version);
}

/** The servers refuse to run as the super-user; then they run as the users that their packages made. */
function as(user) {
  const isRoot = userInfo().uid === 0;
  return { cwd: '/', stdio: ['ignore', 'ignore', 'inherit'], ...(isRoot && idsOf(user)) };
}

function idsOf(user) {
  const id = (flag) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function folderFor(user) {
  const folder = join(scratch, user);
  mkdirSync(folder);
  if (userInfo().uid === 0) {
    const { uid, gid } = idsOf(user);
    chownSync(scratch, 0, 0);
    execFileSync('chmod', ['755', scratch]);
    chownSync(folder, uid, gid);
  }
  return folder;
}

function launch(program, args, user) {
  const child = spawn(program, args, { ...as(user), stdio: 'ignore' });
  child.on('error', (error) => console.error(`${program}: ${error.message}`));
  running.push(child);
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await Promise.race([ended, delay(10_000, undefined, { ref: false })]);
  child.kill('SIGKILL');
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

async function reachable(port) {
  for (let tries = 0; tries < 150; tries++) {
    if (await accepts(port)) return;
    await delay(200);
  }
  throw new Error(`nothing listens on port ${port}`);
}

function accepts(port) {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      answer(true);
    }).on('error', () => answer(false));
  });
}
