/** Restrictions come before everything else about a call, for every builtin that reaches out of the program. */
import { afterEach, describe, expect, test } from 'vitest';
import { configure } from '../../runtime-lib/core/options.js';
import { restrictTo } from '../../runtime-lib/host/capabilities.js';
import { catalogue } from '../../src/analyse/catalogue.generated.js';
import { all } from '../builtins/families.js';
import { folder, node, ruffjs } from '../cli/support.js';
import { outcome } from './support.js';

afterEach(() => configure({ permit: undefined }));

const permit = (...capabilities: string[]) => configure({ permit: restrictTo(new Set(capabilities)) });

const FLAGS: Readonly<Record<string, string>> = {
  'filesystem-read': '--allow-fs-read',
  'filesystem-write': '--allow-fs-write',
  'filesystem-delete': '--allow-fs-delete',
  'process-exec': '--allow-process-exec',
  'shell-exec': '--allow-shell-exec',
  'env-read': '--allow-env-read',
  'env-write': '--allow-env-write',
  'network-client': '--allow-net-client',
  'network-server': '--allow-net-server',
  database: '--allow-database',
  clock: '--allow-clock',
  random: '--allow-random',
};

const CANONICAL: Readonly<Record<string, string>> = {
  time: 'current_timestamp',
  now_utc_seconds: 'now_unix',
};

function denial(capability: string, name: string): string {
  return `error: Capability denied: ${capability} required for ${CANONICAL[name] ?? name}; rerun with ${FLAGS[capability]}`;
}

const guarded = [...catalogue].filter(([, { capabilities }]) => capabilities.length > 0);

describe('a builtin that needs a capability', () => {
  test.each(guarded)('%s is denied whatever its arguments are', (name, { capabilities }) => {
    permit();
    for (const args of [[], [1], ['x', 'y'], ['x', 'y', true, null, 5]]) {
      expect(outcome(all.get(name)!, ...args)).toBe(denial(capabilities[0]!, name));
    }
  });

  test.each(guarded.filter(([, { capabilities }]) => capabilities.length > 1))(
    '%s is denied when only one of them is granted',
    (name, { capabilities: [first, second] }) => {
      permit(first!);
      expect(outcome(all.get(name)!)).toBe(denial(second!, name));
      permit(second!);
      expect(outcome(all.get(name)!)).toBe(denial(first!, name));
    },
  );
});

test('what is granted reports its own errors again', () => {
  permit('filesystem-read');
  const read = all.get('read_file')!;
  expect(outcome(read)).toBe('error: read_file_sync requires a string path argument');
  expect(outcome(read, '/no/such')).toBe(
    "error: Cannot read file '/no/such': No such file or directory (os error 2)",
  );
});

test('builtins that compute only are never denied', () => {
  permit();
  const free = 'sha256 md5 aes_encrypt rsa_verify verify_password len upper args arg_parser print'.split(' ');
  for (const name of free) expect(catalogue.get(name)!.capabilities, name).toEqual([]);
  expect(outcome(all.get('md5')!, 'a')).toBe('0cc175b9c0f1b6a831c399e269772661');
});

test.each([
  [
    'filesystem-read',
    'read_file list_dir file_exists path_join dirname os_getcwd os_environ io_read_at kv_get',
  ],
  ['filesystem-read', 'sha256_file md5_file async_read_file async_read_files path_is_dir io_file_metadata'],
  ['filesystem-write', 'write_file append_file create_dir rename_file copy_file os_chdir io_truncate kv_set'],
  ['filesystem-write', 'zip_create zip_add_file zip_add_dir zip_close unzip async_write_file io_copy_range'],
  ['filesystem-delete', 'delete_file os_rmdir'],
  ['process-exec', 'spawn_process pipe_commands'],
  ['shell-exec', 'execute execute_status'],
  ['env-read', 'env env_or env_int env_float env_bool env_required env_list'],
  ['env-write', 'env_set'],
  ['clock', 'now time sleep async_sleep async_timeout format_date parse_date elapsed performance_now'],
  ['random', 'random random_int random_choice uuid_v4 random_id set_random_seed clear_random_seed'],
])('%s: %s', (capability, names) => {
  for (const name of names.split(' ')) expect(catalogue.get(name)!.capabilities[0], name).toBe(capability);
});

test('what reads and writes needs both', () => {
  for (const name of ['copy_file', 'io_copy_range', 'zip_add_file', 'zip_add_dir', 'unzip']) {
    expect(catalogue.get(name)!.capabilities).toEqual(['filesystem-write', 'filesystem-read']);
  }
});

describe('a bundle', () => {
  const program = [
    'func attempt(action) { try { print(action()) } except e { print(e.message) } }',
    'attempt(func() { return file_exists("/") })',
    'attempt(func() { return env_set("RUFF_CAPABILITIES", "all") })',
    'attempt(func() { return type(now()) })',
    'attempt(func() { return db_connect("sqlite", "never.db") })',
    '',
  ].join('\n');
  const without = (capability: string, name: string, why: string) =>
    `Capability denied: ${capability} required for ${name}; ${why}`;
  const built = 'the program was built without it (--capabilities)';
  const narrowed = 'RUFF_CAPABILITIES does not have it';

  async function runBundle(list: string | undefined, narrowing: string | undefined): Promise<string[]> {
    const cwd = folder({ 'app.ruff': program });
    const flags = list === undefined ? [] : ['--capabilities', list];
    expect((await ruffjs(['build', 'app.ruff', ...flags], { cwd })).code).toBe(0);
    const env = narrowing === undefined ? {} : { RUFF_CAPABILITIES: narrowing };
    const { stdout, stderr } = await node(['app.mjs'], { cwd, env });
    return [...stdout.split('\n').slice(0, -1), ...stderr.split('\n').slice(0, -1)];
  }

  test('does what it was built for, and no more', async () => {
    expect(await runBundle('fs-read,env-write,database', undefined)).toEqual([
      'true',
      'null',
      without('clock', 'now', built),
      without('filesystem-write', 'db_connect', built),
    ]);
  });

  test('can be narrowed when it runs, not widened, and not by itself', async () => {
    expect(await runBundle('fs-read,env-write,clock', 'fs-read,env-write,database')).toEqual([
      'true',
      'null',
      without('clock', 'now', narrowed),
      without('database', 'db_connect', built),
    ]);
    expect(await runBundle(undefined, 'none')).toEqual([
      without('filesystem-read', 'file_exists', narrowed),
      without('env-write', 'env_set', narrowed),
      without('clock', 'now', narrowed),
      without('database', 'db_connect', narrowed),
    ]);
  });

  test('a list that cannot be read permits nothing', async () => {
    const [first] = await runBundle('all', 'everything');
    expect(first).toBe(without('filesystem-read', 'file_exists', narrowed));
    const cwd = folder({ 'app.ruff': program });
    const { code, stderr } = await ruffjs(['build', 'app.ruff', '--capabilities', 'files'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("invalid value 'files' for '--capabilities <LIST>'");
  });
});

test('RUFF_CAPABILITIES narrows run as well', async () => {
  const cwd = folder({ 'app.ruff': 'print(now())\n' });
  const { code, stderr } = await ruffjs(['run', '--allow-clock', 'app.ruff'], {
    cwd,
    env: { RUFF_CAPABILITIES: 'random' },
  });
  expect(code).toBe(4);
  expect(stderr).toContain('Capability denied: clock required for now; RUFF_CAPABILITIES does not have it');
});
