/** SQLite in WebAssembly, for Node without it: the build of the SQLite project, with files by way of `node:fs`. */
import type { Engine, Handle, Row, SqlValue, Statement } from './sqlite-engine.js';
import { FILE_SYSTEM, installFileSystem } from './sqlite-files.js';
import type { Pointer, Sqlite3, SqliteWasm } from './sqlite-wasm-api.js';

export async function wasmEngine({ default: load }: SqliteWasm): Promise<Engine> {
  const sqlite3 = await load({ print: () => {}, printErr: () => {} });
  installFileSystem(sqlite3);
  return { open: (path) => new WasmHandle(sqlite3, path) };
}

class WasmHandle implements Handle {
  private readonly db: Pointer;

  constructor(
    private readonly sqlite3: Sqlite3,
    path: string,
  ) {
    const { capi } = sqlite3;
    const flags = capi.SQLITE_OPEN_READWRITE | capi.SQLITE_OPEN_CREATE | capi.SQLITE_OPEN_URI;
    const [result, db] = withPointer(sqlite3, (place) =>
      capi.sqlite3_open_v2(path, place, flags, FILE_SYSTEM),
    );
    this.db = db;
    if (result !== capi.SQLITE_OK) {
      this.close();
      throw new Error('unable to open database file');
    }
    // What the SQLite of Node is told, too.
    capi.sqlite3_db_config(db, capi.SQLITE_DBCONFIG_ENABLE_FKEY, 1, 0);
    capi.sqlite3_db_config(db, capi.SQLITE_DBCONFIG_DQS_DML, 1, 0);
    capi.sqlite3_db_config(db, capi.SQLITE_DBCONFIG_DQS_DDL, 1, 0);
    closeAtExit(this);
  }

  prepare(sql: string): Statement | undefined {
    const { capi } = this.sqlite3;
    const [result, statement] = withPointer(this.sqlite3, (place) =>
      capi.sqlite3_prepare_v3(this.db, sql, -1, 0, place, null),
    );
    this.check(result);
    return statement === 0 ? undefined : new WasmStatement(this.sqlite3, this, statement);
  }

  close(): void {
    open.delete(this);
    this.sqlite3.capi.sqlite3_close_v2(this.db);
  }

  check(result: number): void {
    const { capi } = this.sqlite3;
    if (result !== capi.SQLITE_OK) throw new Error(capi.sqlite3_errmsg(this.db));
  }
}

/** Calls a function of C that stores a pointer; gives its result and the pointer. */
function withPointer(
  { wasm }: Sqlite3,
  call: (place: Pointer) => number,
): [result: number, pointer: Pointer] {
  const scope = wasm.scopedAllocPush();
  try {
    const place = wasm.scopedAllocPtr();
    return [call(place), wasm.peekPtr(place)];
  } finally {
    wasm.scopedAllocPop(scope);
  }
}

class WasmStatement implements Statement {
  readonly parameterCount: number;

  constructor(
    private readonly sqlite3: Sqlite3,
    private readonly handle: WasmHandle,
    private readonly statement: Pointer,
  ) {
    this.parameterCount = sqlite3.capi.sqlite3_bind_parameter_count(statement);
  }

  rows(values: readonly SqlValue[]): Row[] {
    this.bind(values);
    const rows: Row[] = [];
    while (this.step()) rows.push(this.row());
    return rows;
  }

  finish(): void {
    this.sqlite3.capi.sqlite3_finalize(this.statement);
  }

  private step(): boolean {
    const { capi } = this.sqlite3;
    const result = capi.sqlite3_step(this.statement);
    if (result === capi.SQLITE_ROW) return true;
    if (result !== capi.SQLITE_DONE) this.handle.check(result);
    return false;
  }

  private bind(values: readonly SqlValue[]): void {
    for (const [i, value] of values.entries()) this.handle.check(this.bindOne(i + 1, value));
  }

  private bindOne(at: number, value: SqlValue): number {
    const { capi, wasm } = this.sqlite3;
    // What is not bound is null.
    if (value === null) return capi.SQLITE_OK!;
    if (typeof value === 'bigint') return capi.sqlite3_bind_int64(this.statement, at, value);
    if (typeof value === 'number') return capi.sqlite3_bind_double(this.statement, at, value);
    // As bytes of a known number: a text may hold the sign that ends one in C.
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(value);
    const copy = wasm.allocFromTypedArray(bytes);
    const bind = typeof value === 'string' ? capi.sqlite3_bind_text : capi.sqlite3_bind_blob;
    return bind(this.statement, at, copy, bytes.length, capi.SQLITE_WASM_DEALLOC!);
  }

  private row(): Row {
    const { capi } = this.sqlite3;
    const row: Record<string, SqlValue> = Object.create(null);
    for (let i = 0; i < capi.sqlite3_column_count(this.statement); i++) {
      row[capi.sqlite3_column_name(this.statement, i)] = this.column(i);
    }
    return row;
  }

  private column(i: number): SqlValue {
    const { capi } = this.sqlite3;
    switch (capi.sqlite3_column_type(this.statement, i)) {
      case capi.SQLITE_INTEGER:
        return capi.sqlite3_column_int64(this.statement, i);
      case capi.SQLITE_FLOAT:
        return capi.sqlite3_column_double(this.statement, i);
      case capi.SQLITE_TEXT:
        return Buffer.from(this.bytes(i)).toString();
      case capi.SQLITE_BLOB:
        return this.bytes(i).slice();
      default:
        return null;
    }
  }

  private bytes(i: number): Uint8Array {
    const { capi, wasm } = this.sqlite3;
    const start = capi.sqlite3_column_blob(this.statement, i);
    return wasm.heap8u().subarray(start, start + capi.sqlite3_column_bytes(this.statement, i));
  }
}

/** A program that ends must not leave a database locked. */
const open = /* @__PURE__ */ new Set<WasmHandle>();
let watching = false;

function closeAtExit(handle: WasmHandle): void {
  open.add(handle);
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const each of open) each.close();
  });
}
