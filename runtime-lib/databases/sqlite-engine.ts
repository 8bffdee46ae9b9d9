/** What is asked of SQLite itself. There are two forms of it: the one in Node, and one in WebAssembly. */

/** Ints are always bigints, floats always numbers: that is how they are told apart. */
export type SqlValue = null | bigint | number | string | Uint8Array;

export type Row = Readonly<Record<string, SqlValue>>;

export interface Engine {
  open(path: string): Handle;
}

export interface Handle {
  /** Prepares the first statement of a text; undefined if there is none. */
  prepare(sql: string): Statement | undefined;
  close(): void;
}

export interface Statement {
  readonly parameterCount: number;
  /** Runs it to its end. */
  rows(values: readonly SqlValue[]): Row[];
  /** It is not used any more. */
  finish(): void;
}
