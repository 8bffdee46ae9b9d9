/** What is used of the package `@sqlite.org/sqlite-wasm`. Its own declarations are wrong about files and structs. */

/** An address in the memory of WebAssembly. */
export type Pointer = number;

export interface Sqlite3 {
  readonly capi: Functions & Constants & Structs;
  readonly wasm: Memory;
  readonly vfs: { installVfs(parts: { io: Part; vfs: Part & { name: string } }): void };
}

/** The functions of the C interface. Results are codes where nothing else is said. */
interface Functions {
  sqlite3_open_v2(path: string, place: Pointer, flags: number, vfs: string): number;
  sqlite3_close_v2(db: Pointer): number;
  sqlite3_db_config(db: Pointer, option: number, on: number, place: Pointer): number;
  sqlite3_errmsg(db: Pointer): string;
  sqlite3_prepare_v3(
    db: Pointer,
    sql: string,
    length: number,
    flags: number,
    place: Pointer,
    tail: null,
  ): number;
  sqlite3_bind_parameter_count(statement: Pointer): number;
  sqlite3_bind_int64(statement: Pointer, at: number, value: bigint): number;
  sqlite3_bind_double(statement: Pointer, at: number, value: number): number;
  sqlite3_bind_text: BindBytes;
  sqlite3_bind_blob: BindBytes;
  sqlite3_step(statement: Pointer): number;
  sqlite3_finalize(statement: Pointer): number;
  sqlite3_column_count(statement: Pointer): number;
  sqlite3_column_name(statement: Pointer, i: number): string;
  sqlite3_column_type(statement: Pointer, i: number): number;
  sqlite3_column_int64(statement: Pointer, i: number): bigint;
  sqlite3_column_double(statement: Pointer, i: number): number;
  sqlite3_column_blob(statement: Pointer, i: number): Pointer;
  sqlite3_column_bytes(statement: Pointer, i: number): number;
  sqlite3_vfs_find(name: null): Pointer;
}

type BindBytes = (statement: Pointer, at: number, bytes: Pointer, length: number, lifetime: number) => number;

type Constants = Readonly<Record<`SQLITE_${string}`, number>>;

interface Structs {
  readonly sqlite3_vfs: new (at?: Pointer) => Struct;
  readonly sqlite3_io_methods: new () => Struct;
  readonly sqlite3_file: { new (at: Pointer): Struct; readonly structInfo: { readonly sizeof: number } };
}

/** A struct of C: its members are numbers, with a `$` before their names. */
interface Struct {
  readonly pointer: Pointer;
  [member: `$${string}`]: number;
  dispose(): void;
}

interface Part {
  readonly struct: Struct;
  readonly methods: Readonly<Record<string, (...args: never[]) => number>>;
}

interface Memory {
  scopedAllocPush(): Pointer;
  scopedAllocPop(scope: Pointer): void;
  scopedAllocPtr(): Pointer;
  peekPtr(place: Pointer): Pointer;
  poke32(place: Pointer, value: number): void;
  poke64(place: Pointer, value: bigint): void;
  /** A copy, which `SQLITE_WASM_DEALLOC` has freed when it is not needed any more. */
  allocFromTypedArray(bytes: Uint8Array): Pointer;
  heap8u(): Uint8Array;
  cstrToJs(text: Pointer): string;
}

/** What the package exports. */
export interface SqliteWasm {
  default(options: { print: () => void; printErr: () => void }): Promise<Sqlite3>;
}
