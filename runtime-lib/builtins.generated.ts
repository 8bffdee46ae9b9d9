/**
 * The builtins of the language under their names, with their types: `import { parse_toml } from 'ruffjs/builtins'`.
 * Written by scripts/generate-catalogue.mjs from the definitions in runtime-lib/builtins; not to be changed by hand.
 */
import * as aes_ from './builtins/aes.js';
import * as ai_ from './builtins/ai.js';
import * as archives_ from './builtins/archives.js';
import * as arg_parser_ from './builtins/arg-parser.js';
import * as array_parts_ from './builtins/array-parts.js';
import * as array_values_ from './builtins/array-values.js';
import * as arrays_ from './builtins/arrays.js';
import * as assertions_ from './builtins/assertions.js';
import * as async_files_ from './builtins/async-files.js';
import * as async_http_ from './builtins/async-http.js';
import * as base64_ from './builtins/base64.js';
import * as binary_io_ from './builtins/binary-io.js';
import * as bits_ from './builtins/bits.js';
import * as channels_ from './builtins/channels.js';
import * as collections_ from './builtins/collections.js';
import * as conversion_ from './builtins/conversion.js';
import * as csv_ from './builtins/csv.js';
import * as database_pools_ from './builtins/database-pools.js';
import * as databases_ from './builtins/databases.js';
import * as dates_ from './builtins/dates.js';
import * as dicts_ from './builtins/dicts.js';
import * as directories_ from './builtins/directories.js';
import * as environment_ from './builtins/environment.js';
import * as file_writing_ from './builtins/file-writing.js';
import * as files_ from './builtins/files.js';
import * as format_ from './builtins/format.js';
import * as hashes_ from './builtins/hashes.js';
import * as higher_order_ from './builtins/higher-order.js';
import * as http_client_ from './builtins/http-client.js';
import * as http_responses_ from './builtins/http-responses.js';
import * as http_server_ from './builtins/http-server.js';
import * as images_ from './builtins/images.js';
import * as introspection_ from './builtins/introspection.js';
import * as json_ from './builtins/json.js';
import * as jwt_ from './builtins/jwt.js';
import * as kv_store_ from './builtins/kv-store.js';
import * as math_ from './builtins/math.js';
import * as oauth_ from './builtins/oauth.js';
import * as output_ from './builtins/output.js';
import * as parallel_ from './builtins/parallel.js';
import * as passwords_ from './builtins/passwords.js';
import * as path_lookup_ from './builtins/path-lookup.js';
import * as paths_ from './builtins/paths.js';
import * as process_ from './builtins/process.js';
import * as processes_ from './builtins/processes.js';
import * as promises_ from './builtins/promises.js';
import * as queues_ from './builtins/queues.js';
import * as random_ from './builtins/random.js';
import * as regex_ from './builtins/regex.js';
import * as rsa_ from './builtins/rsa.js';
import * as sets_ from './builtins/sets.js';
import * as shared_values_ from './builtins/shared-values.js';
import * as ssg_files_ from './builtins/ssg-files.js';
import * as ssg_pure_ from './builtins/ssg-pure.js';
import * as stacks_ from './builtins/stacks.js';
import * as string_case_ from './builtins/string-case.js';
import * as string_layout_ from './builtins/string-layout.js';
import * as string_space_ from './builtins/string-space.js';
import * as string_styles_ from './builtins/string-styles.js';
import * as strings_ from './builtins/strings.js';
import * as tasks_ from './builtins/tasks.js';
import * as tcp_ from './builtins/tcp.js';
import * as time_ from './builtins/time.js';
import * as timers_ from './builtins/timers.js';
import * as toml_ from './builtins/toml.js';
import * as udp_ from './builtins/udp.js';
import * as yaml_ from './builtins/yaml.js';
import type { Channel } from './async/channel.js';
import type { RuffPromise } from './async/promise.js';
import type { TaskHandle } from './async/tasks.js';
import type { BuiltinMeta } from './builtins/define.js';
import type { Queue as QueueValue } from './collections/queue.js';
import type { ItemSet } from './collections/set.js';
import type { Stack as StackValue } from './collections/stack.js';
import type { Bytes } from './core/bytes.js';
import type { Dict } from './core/dict.js';
import type { Float } from './core/float.js';
import type { Int } from './core/int.js';
import type { Struct } from './core/struct.js';
import type { RuffArray, RuffFunction, RuffObject, Value } from './core/value.js';

/**
 * A builtin as JavaScript calls it: with Ruff values, for a Ruff value, or an error. One that waits gives a promise when
 * it has to. Its name, parameters and so on are in `builtin`.
 */
export type Builtin<Call> = Call & { readonly builtin: BuiltinMeta };

/**
 * The text that was encrypted with the same key. Another key, and any change, is an error.
 * @example aes_decrypt("AAAA", "key")  // Runtime Error: Invalid ciphertext: too short
 */
export const aes_decrypt: Builtin<(ciphertext: string, key: string) => string> = aes_.aes_decrypt;

/**
 * What was encrypted with the same key: the text, or the base64 form of what is no text.
 * @example aes_decrypt_bytes("AAAA", "key")  // Runtime Error: Invalid ciphertext: too short
 */
export const aes_decrypt_bytes: Builtin<(ciphertext: string, key: string) => string> = aes_.aes_decrypt_bytes;

/**
 * Encrypts a text. The result is another one each time.
 * @example aes_decrypt(aes_encrypt("secret", "key"), "key")  // secret
 */
export const aes_encrypt: Builtin<(plaintext: string, key: string) => string> = aes_.aes_encrypt;

/**
 * Encrypts a text: `aes_encrypt`.
 * @example aes_decrypt_bytes(aes_encrypt_bytes("secret", "key"), "key")  // secret
 */
export const aes_encrypt_bytes: Builtin<(data: string, key: string) => string> = aes_.aes_encrypt_bytes;

/**
 * Asks a model: a prompt, or the messages of a conversation, dicts of `role` and `content`. The dict has `message`, what the model says, and `status`, `model`, `text`, `json`, `headers`.
 * @example ai_chat("Hello", {"endpoint": "https://ai.example/chat"})  // Runtime Error: ai_chat() requires options.model (string)
 */
export const ai_chat: Builtin<(prompt_or_messages: string | RuffArray, options: Dict) => RuffObject | Promise<RuffObject>> = ai_.ai_chat;

/**
 * The numbers that a model makes of a text, or of the first of several: `vector` in the dict.
 * @example ai_embedding(5, {"endpoint": "https://ai.example/embed", "model": "small"})  // Runtime Error: ai_embedding() expects first argument to be a string or array of strings
 */
export const ai_embedding: Builtin<(input: string | RuffArray, options: Dict) => RuffObject | Promise<RuffObject>> = ai_.ai_embedding;

/**
 * The same for a service that gives its answer in pieces: they are in `chunks`, all at once.
 * @example ai_stream_chat("Hello", {"model": "small"})  // Runtime Error: ai_stream_chat() requires options.endpoint (string)
 */
export const ai_stream_chat: Builtin<(prompt_or_messages: string | RuffArray, options: Dict) => RuffObject | Promise<RuffObject>> = ai_.ai_stream_chat;

/**
 * Asks a model that may want to use tools, until it wants none any more, `max_steps` times at most (4). Options besides those of `ai_chat`: `tools`, as the service wants them described, and `tool_results`, what each gives. The dict has `message`, `steps`, `messages`, `status`, `model`, `text`, `json`.
 * @example ai_tool_loop("Hello", {"endpoint": "https://ai.example/chat", "model": "small", "max_steps": 99})  // Runtime Error: ai_tool_loop() requires options.max_steps to be an integer between 1 and 16
 */
export const ai_tool_loop: Builtin<(prompt_or_messages: string | RuffArray, options: Dict) => RuffObject | Promise<RuffObject>> = ai_.ai_tool_loop;

/**
 * Unpacks an archive into a folder, which is created if it is missing, and gives the paths of all files. Refused are names that lead out of the folder, links, more than 1024 entries, files over 16 MiB, and more than 64 MiB together.
 * @example unzip("missing.zip", "out")  // Runtime Error: Failed to open file 'missing.zip': No such file or directory (os error 2)
 */
export const unzip: Builtin<(zip_path: string, output_dir: string) => string[] | Promise<string[]>> = archives_.unzip;

/**
 * Adds all that is in a folder to an archive, under the paths that it has in the folder.
 * @example zip_add_dir("a.zip", "site")  // Runtime Error: zip_add_dir requires (ZipArchive, string_path) arguments
 */
export const zip_add_dir: Builtin<(archive: RuffObject, path: string) => boolean> = archives_.zip_add_dir;

/**
 * Adds a file to an archive, under its name without the folder.
 * @example zip_add_file("a.zip", "readme.md")  // Runtime Error: zip_add_file requires (ZipArchive, string_path) arguments
 */
export const zip_add_file: Builtin<(archive: RuffObject, path: string) => boolean> = archives_.zip_add_file;

/**
 * Completes an archive.
 * @example zip_close("a.zip")  // Runtime Error: zip_close requires a ZipArchive argument
 */
export const zip_close: Builtin<(archive: RuffObject) => boolean> = archives_.zip_close;

/**
 * A new archive, which is there when it is closed. A file that has its name is replaced then.
 * @example zip_create("no/such/folder/a.zip")  // Runtime Error: Failed to create zip file 'no/such/folder/a.zip': No such file or directory (os error 2)
 */
export const zip_create: Builtin<(path: string) => RuffObject> = archives_.zip_create;

/**
 * A parser of the program's arguments, without options yet. `p = p.add_argument("--count", "-c", "type", "int", "default", "3", "help", "how many")` adds one; a long name comes first, then possibly a short one, then any of the keys `type` (`string`, `int`, `float`, `bool`), `required`, `default` and `help` with their values. `p.parse()` gives a dict of the long names without dashes, with what stands outside of options under `_positional`. `p.help()` gives a text.
 * @example arg_parser().add_argument("--verbose", "-v", "type", "bool").parse()  // {"verbose": false}
 * @example arg_parser().add_argument("--count", "type", "int", "default", "3").parse()  // {"count": 3}
 */
export const arg_parser: Builtin<() => Struct> = arg_parser_.arg_parser;

/**
 * The array cut into pieces of a size; the last may be shorter.
 * @example chunk([1, 2, 3, 4, 5], 2)  // [[1, 2], [3, 4], [5]]
 */
export const chunk: Builtin<(array: RuffArray, size: Int | Float) => RuffArray[]> = array_parts_.chunk;

/**
 * The elements of an array, each in a pair with its position.
 * @example enumerate(["a", "b"])  // [[0, a], [1, b]]
 */
export const enumerate: Builtin<(array: RuffArray) => Value[][]> = array_parts_.enumerate;

/**
 * The array with its elements that are arrays replaced by their elements, one level deep.
 * @example flatten([1, [2, [3]]])  // [1, 2, [3]]
 */
export const flatten: Builtin<(array: RuffArray) => RuffArray> = array_parts_.flatten;

/**
 * The array from its last element to its first.
 * @example reverse([1, 2, 3])  // [3, 2, 1]
 */
export const reverse: Builtin<(array: RuffArray) => RuffArray> = array_parts_.reverse;

/**
 * The array without its first `count` elements.
 * @example skip([1, 2, 3], 2)  // [3]
 */
export const skip: Builtin<(array: RuffArray, count: Int | Float) => RuffArray> = array_parts_.skip;

/**
 * The first elements of an array, at most `count`.
 * @example take([1, 2, 3], 2)  // [1, 2]
 */
export const take: Builtin<(array: RuffArray, count: Int | Float) => RuffArray> = array_parts_.take;

/**
 * All runs of `size` neighbours of an array.
 * @example windows([1, 2, 3, 4], 2)  // [[1, 2], [2, 3], [3, 4]]
 */
export const windows: Builtin<(array: RuffArray, size: Int | Float) => RuffArray[]> = array_parts_.windows;

/**
 * The pairs of elements at the same position of two arrays; the shorter one decides how many.
 * @example zip([1, 2, 3], ["a", "b"])  // [[1, a], [2, b]]
 */
export const zip: Builtin<(a: RuffArray, b: RuffArray) => Value[][]> = array_parts_.zip;

/**
 * The ints from `start` up to, but not including, `stop`, in steps of `step`. With one argument they start at 0.
 * @example range(4)  // [0, 1, 2, 3]
 * @example range(10, 0, -3)  // [10, 7, 4, 1]
 */
export const range: Builtin<(start_or_stop: Int | Float, stop?: Int | Float, step?: Int | Float) => Int[]> = array_values_.range;

/**
 * The array in ascending order: numbers by value, strings by code point. Equal elements keep their order; elements of other or of mixed kinds count as equal.
 * @example sort([3, 1.5, 2])  // [1.5, 2, 3]
 */
export const sort: Builtin<(array: RuffArray) => RuffArray> = array_values_.sort;

/**
 * The sum of the numbers in an array: an int, or a float as soon as there is one. Ints wrap at 64 bits; what is no number is left out.
 * @example sum([1, 2, 3.5])  // 6.5
 */
export const sum: Builtin<(array: RuffArray) => Int | Float> = array_values_.sum;

/**
 * The array without elements that it already has before. Two elements are the same when they are of one type and print alike.
 * @example unique([1, 2, 1, 1.0])  // [1, 2, 1]
 */
export const unique: Builtin<(array: RuffArray) => RuffArray> = array_values_.unique;

/**
 * The array with an item added at its end: `push`.
 * @example append([1, 2], 3)  // [1, 2, 3]
 */
export const append: Builtin<(array: RuffArray, item: Value) => RuffArray> = arrays_.append;

/**
 * The array itself: the last call of a chain that works on generators and arrays alike.
 * @example [1, 2].collect()  // [1, 2]
 */
export const collect: Builtin<(array: RuffArray) => RuffArray> = arrays_.collect;

/**
 * Two arrays one after the other.
 * @example concat([1, 2], [3])  // [1, 2, 3]
 */
export const concat: Builtin<(a: RuffArray, b: RuffArray) => RuffArray> = arrays_.concat;

/**
 * The array with an item put at a position, from 0 to its length.
 * @example insert(["a", "c"], 1, "b")  // [a, b, c]
 */
export const insert: Builtin<(array: RuffArray, index: Int | Float, item: Value) => RuffArray> = arrays_.insert;

/**
 * The array without its last element, and that element (0 if there is none).
 * @example pop([1, 2, 3])  // [[1, 2], 3]
 */
export const pop: Builtin<(array: RuffArray) => Value[]> = arrays_.pop;

/**
 * The array with an item added at its end.
 * @example push([1, 2], 3)  // [1, 2, 3]
 */
export const push: Builtin<(array: RuffArray, item: Value) => RuffArray> = arrays_.push;

/**
 * The array without the element at a position, and that element.
 * @example remove_at(["a", "b", "c"], 1)  // [[a, c], b]
 */
export const remove_at: Builtin<(array: RuffArray, index: Int | Float) => Value[]> = arrays_.remove_at;

/**
 * Throws the message, or "Assertion failed", unless the condition is truthy.
 * @example assert(1 < 2, "order")  // true
 */
export const assert: Builtin<(condition: Value, message?: string) => true> = assertions_.assert;

/**
 * Throws unless an array has the item, a text the part, or a dict the key.
 * @example assert_contains([1, 2, 3], 2)  // true
 */
export const assert_contains: Builtin<(collection: RuffArray | string | Dict, item: Value) => true> = assertions_.assert_contains;

/**
 * Throws unless the two values are equal as `==` sees it.
 * @example assert_equal(1 + 1, 2)  // true
 */
export const assert_equal: Builtin<(actual: Value, expected: Value) => true> = assertions_.assert_equal;

/**
 * Throws unless the value is `false`.
 * @example assert_false(1 > 2)  // true
 */
export const assert_false: Builtin<(value: boolean) => true> = assertions_.assert_false;

/**
 * Throws unless the value is `true`.
 * @example assert_true(2 > 1)  // true
 */
export const assert_true: Builtin<(value: boolean) => true> = assertions_.assert_true;

/**
 * A promise of the text of a file.
 * @example await async_read_file("missing.txt")  // Runtime Error: Promise rejected: Failed to read file 'missing.txt': No such file or directory (os error 2)
 */
export const async_read_file: Builtin<(path: string) => RuffPromise> = async_files_.async_read_file;

/**
 * A promise of the texts of all files, in the order of their paths; at most `concurrency_limit` are read at a time (the task pool size, if it is not given).
 * @example await async_read_files([])  // []
 */
export const async_read_files: Builtin<(paths: RuffArray, concurrency_limit?: Int) => RuffPromise> = async_files_.async_read_files;

/**
 * Writes a text to a file, in place of what it held, and gives a promise of true. The writing is finished even if the program ends without awaiting it.
 * @example await async_write_file("notes.txt", "one")  // true
 */
export const async_write_file: Builtin<(path: string, content: string) => RuffPromise> = async_files_.async_write_file;

/**
 * Writes each text to the file at the same place of the other array, and gives a promise of an array of true.
 * @example await async_write_files(["a.txt", "b.txt"], ["one", "two"])  // [true, true]
 */
export const async_write_files: Builtin<(paths: RuffArray, contents: RuffArray, concurrency_limit?: Int) => RuffPromise> = async_files_.async_write_files;

/**
 * A promise of the answer to a GET request, a dict of `status`, `body` and `headers`. Every status is an answer.
 * @example await async_http_get("nowhere")  // Runtime Error: Promise rejected: HTTP GET failed: invalid URL 'nowhere': relative URL without a base
 */
export const async_http_get: Builtin<(url: string) => RuffPromise> = async_http_.async_http_get;

/**
 * A promise of the answer to a POST request. A content type is sent only if the headers name one.
 * @example await async_http_post("nowhere", "")  // Runtime Error: Promise rejected: HTTP POST failed: invalid URL 'nowhere': relative URL without a base
 */
export const async_http_post: Builtin<(url: string, body: string, headers?: Dict) => RuffPromise> = async_http_.async_http_post;

/**
 * A promise of the answer to any request. Options: `method`, `headers`, `body`, `timeout` in seconds, `follow_redirects`; a single dict of options has the `url` too.
 * @example await async_http_request("nowhere", {"method": "PUT"})  // Runtime Error: Promise rejected: HTTP request failed: invalid URL 'nowhere': relative URL without a base
 */
export const async_http_request: Builtin<(url: string | Dict, options?: Dict) => RuffPromise> = async_http_.async_http_request;

/**
 * The bytes that a base64 text stands for. The text must be padded and have no white space.
 * @example len(decode_base64("aGVsbG8="))  // 5
 */
export const decode_base64: Builtin<(text: string) => Bytes> = base64_.decode_base64;

/**
 * A text (its UTF-8 bytes) or bytes in base64.
 * @example encode_base64("hello")  // aGVsbG8=
 */
export const encode_base64: Builtin<(data: string | Bytes) => string> = base64_.encode_base64;

/**
 * Writes bytes at the end of a file, which is created if there is none.
 * @example io_append_bytes("/dev/null", bytes([1, 2]))  // true
 */
export const io_append_bytes: Builtin<(path: string, data: Bytes) => boolean> = binary_io_.io_append_bytes;

/**
 * Makes a part of one file the whole content of another.
 * @example io_copy_range("/dev/null", "/dev/null", 0, 10)  // true
 */
export const io_copy_range: Builtin<(source: string, dest: string, offset: Int, count: Int) => boolean> = binary_io_.io_copy_range;

/**
 * What the file system knows of a file: `size`, `is_file`, `is_dir`, `readonly` (nobody may write it), and the times `modified`, `accessed` and, where it is known, `created` in seconds since 1970.
 * @example io_file_metadata("/")["is_dir"]  // true
 */
export const io_file_metadata: Builtin<(path: string) => Dict> = binary_io_.io_file_metadata;

/**
 * The bytes of a file from an offset on, at most `count`.
 * @example len(io_read_at("/dev/null", 0, 4))  // 0
 */
export const io_read_at: Builtin<(path: string, offset: Int, count: Int) => Bytes> = binary_io_.io_read_at;

/**
 * The first bytes of a file, at most `count`.
 * @example len(io_read_bytes("/dev/zero", 4))  // 4
 */
export const io_read_bytes: Builtin<(path: string, count: Int) => Bytes> = binary_io_.io_read_bytes;

/**
 * All bytes of a file from an offset on.
 * @example len(io_seek_read("/dev/null", 0))  // 0
 */
export const io_seek_read: Builtin<(path: string, offset: Int) => Bytes> = binary_io_.io_seek_read;

/**
 * Cuts a file to a size, or lengthens it with zeros.
 * @example io_truncate("missing.bin", 0)  // Runtime Error: Cannot open file 'missing.bin': No such file or directory (os error 2)
 */
export const io_truncate: Builtin<(path: string, size: Int) => boolean> = binary_io_.io_truncate;

/**
 * Writes bytes over those at an offset of a file that exists. A gap before them is filled with zeros.
 * @example io_write_at("missing.bin", bytes([1]), 0)  // Runtime Error: Cannot open file 'missing.bin': No such file or directory (os error 2)
 */
export const io_write_at: Builtin<(path: string, data: Bytes, offset: Int) => boolean> = binary_io_.io_write_at;

/**
 * Makes bytes the whole content of a file, whether it exists or not.
 * @example io_write_bytes("/dev/null", bytes([1, 2]))  // true
 */
export const io_write_bytes: Builtin<(path: string, data: Bytes) => boolean> = binary_io_.io_write_bytes;

/**
 * The bits that are set in both ints.
 * @example bit_and(12, 10)  // 8
 */
export const bit_and: Builtin<(left: Int, right: Int) => Int> = bits_.bit_and;

/**
 * The int with every bit turned over.
 * @example bit_not(6)  // -7
 */
export const bit_not: Builtin<(value: Int) => Int> = bits_.bit_not;

/**
 * The bits that are set in one of the ints or in both.
 * @example bit_or(12, 10)  // 14
 */
export const bit_or: Builtin<(left: Int, right: Int) => Int> = bits_.bit_or;

/**
 * The bits moved to the left by 0 to 63 places; what leaves the 64 bits is lost.
 * @example bit_shl(6, 3)  // 48
 */
export const bit_shl: Builtin<(left: Int, right: Int) => Int> = bits_.bit_shl;

/**
 * The bits moved to the right by 0 to 63 places; the sign stays.
 * @example bit_shr(-48, 3)  // -6
 */
export const bit_shr: Builtin<(left: Int, right: Int) => Int> = bits_.bit_shr;

/**
 * The bits that are set in exactly one of the ints.
 * @example bit_xor(12, 10)  // 6
 */
export const bit_xor: Builtin<(left: Int, right: Int) => Int> = bits_.bit_xor;

/**
 * A new channel. `send(value)` never waits; `receive()` gives the values in the order in which they were sent, waits while there is none, and gives null when no other code is left that could send one.
 * @example type(channel())  // channel
 */
export const channel: Builtin<() => Channel> = channels_.channel;

/**
 * An array of the arguments.
 * @example array(1, "a", null)  // [1, a, null]
 */
export const array: Builtin<(...values: Value[]) => RuffArray> = collections_.array;

/**
 * An empty array or dict, like the argument.
 * @example clear([1, 2])  // []
 */
export const clear: Builtin<(target: RuffArray | Dict) => RuffArray | Dict> = collections_.clear;

/**
 * Whether a text contains another (1 or 0), an array an element, or a dict a key (true or false). Elements are the same when they are scalars of one type and equal.
 * @example contains([1, 2, 3], 2)  // true
 * @example contains("ruff", "uf")  // 1
 */
export const contains: Builtin<(value: string | RuffArray | Dict, needle: Value) => boolean | Int> = collections_.contains;

/**
 * An empty dict.
 * @example dict()  // {}
 */
export const dict: Builtin<() => Dict> = collections_.dict;

/**
 * The first position of a text in a text, or of an element in an array; -1 if it is not there. Elements are the same when they are scalars of one type and equal.
 * @example index_of(["a", "b", "c"], "b")  // 1
 * @example index_of("ruff", "f")  // 2
 */
export const index_of: Builtin<(value: string | RuffArray, needle: Value) => Int> = collections_.index_of;

/**
 * The number of elements, entries, bytes or characters.
 * @example len("naïve")  // 5
 */
export const len: Builtin<(value: string | RuffArray | Dict | Bytes | ItemSet | QueueValue | StackValue) => Int> = collections_.len;

/**
 * The array without the first element that is the item; or the dict without a key, and the value of that key (0 if there was none).
 * @example remove([1, 2, 1], 1)  // [2, 1]
 * @example remove({"a": 1, "b": 2}, "a")  // [{"b": 2}, 1]
 */
export const remove: Builtin<(target: RuffArray | Dict, item: Value) => RuffArray> = collections_.remove;

/**
 * The part of an array or byte string from position `start` up to, but not including, position `end`. Negative positions count from the end.
 * @example slice([1, 2, 3, 4], 1, -1)  // [2, 3]
 */
export const slice: Builtin<(target: RuffArray | Bytes, start: Int | Float, end: Int | Float) => RuffArray | Bytes> = collections_.slice;

/**
 * A byte string of ints from 0 to 255.
 * @example len(bytes([82, 117, 102, 102]))  // 4
 */
export const bytes: Builtin<(values: RuffArray) => Bytes> = conversion_.bytes;

/**
 * Throws an error with this message.
 * @example error("out of cheese")  // Runtime Error: out of cheese
 */
export const error = conversion_.error as Builtin<(message: Value) => never>;

/**
 * The float that a text stands for: decimal digits with an optional fraction and exponent, `inf` or `nan`.
 * @example parse_float("1.5e3")  // 1500
 */
export const parse_float: Builtin<(text: string) => Float> = conversion_.parse_float;

/**
 * The int that a text of decimal digits, with or without a sign, stands for.
 * @example parse_int(" -42 ")  // -42
 */
export const parse_int: Builtin<(text: string) => Int> = conversion_.parse_int;

/**
 * The value as `print` shows it: `to_string`.
 * @example str(1.50) + "!"  // 1.5!
 */
export const str: Builtin<(value: Value) => string> = conversion_.str;

/**
 * The value as a bool. Unlike in conditions, the texts "0" and "false" are false.
 * @example to_bool("False")  // false
 */
export const to_bool: Builtin<(value: Value) => boolean> = conversion_.to_bool;

/**
 * A number, text or bool as a float.
 * @example to_float("2.50")  // 2.5
 */
export const to_float: Builtin<(value: Int | Float | string | boolean) => Float> = conversion_.to_float;

/**
 * A number, text or bool as an int. Fractions are dropped; `true` is 1.
 * @example to_int(-2.9)  // -2
 */
export const to_int: Builtin<(value: Int | Float | string | boolean) => Int> = conversion_.to_int;

/**
 * The value as `print` shows it.
 * @example to_string([1, "a"]) + "!"  // [1, a]!
 */
export const to_string: Builtin<(value: Value) => string> = conversion_.to_string;

/**
 * The rows of a CSV text as dicts. The first line names the columns; fields that spell a number become ints or floats.
 * @example parse_csv("name,age\nAnn,30\n")  // [{"age": 30, "name": Ann}]
 */
export const parse_csv: Builtin<(text: string) => Dict[]> = csv_.parse_csv;

/**
 * An array of dicts as CSV. The keys of the first one are the columns; null, containers and missing keys give empty fields.
 * @example lines(to_csv([{"name": "Ann", "age": 30}]))  // [name,age, Ann,30]
 */
export const to_csv: Builtin<(rows: Dict[]) => string> = csv_.to_csv;

/**
 * A pool of connections, which are made when they are acquired. In `config` are `max_connections` (20) and the seconds of `connection_timeout` (30) after which waiting for a connection ends; `min_connections` (5) must not be more than the maximum.
 * @example db_pool_stats(db_pool("sqlite", ":memory:"))  // {"available": 0, "in_use": 0, "max": 20, "total": 0}
 */
export const db_pool: Builtin<(type: string, connection: string, config?: Dict) => RuffObject> = database_pools_.db_pool;

/**
 * A connection that nobody else uses until it is given back. Waits while all are in use.
 * @example type(db_pool_acquire(db_pool("sqlite", ":memory:")))  // database
 */
export const db_pool_acquire: Builtin<(pool: RuffObject) => RuffObject | Promise<RuffObject>> = database_pools_.db_pool_acquire;

/**
 * Ends the connections of a pool that are not in use; those that are end when they are given back. It may be used again.
 * @example db_pool_close(db_pool("sqlite", ":memory:"))  // true
 */
export const db_pool_close: Builtin<(pool: RuffObject) => boolean | Promise<boolean>> = database_pools_.db_pool_close;

/**
 * Gives a connection back; a transaction that is open is undone. Giving it back again does nothing more.
 * @example db_pool_release(5, 5)  // Runtime Error: db_pool_release requires a database pool as first argument
 */
export const db_pool_release: Builtin<(pool: RuffObject, db: RuffObject) => boolean | Promise<boolean>> = database_pools_.db_pool_release;

/**
 * How many connections are `available`, `in_use` and there in `total`, and the `max`.
 * @example db_pool_stats(db_pool("sqlite", ":memory:", {"max_connections": 6}))["max"]  // 6
 */
export const db_pool_stats: Builtin<(pool: RuffObject) => Dict> = database_pools_.db_pool_stats;

/**
 * Begins a transaction: what follows happens as a whole, when it is committed, or not at all.
 * @example db_begin(db_connect("sqlite", ":memory:"))  // true
 */
export const db_begin: Builtin<(db: RuffObject) => boolean | Promise<boolean>> = databases_.db_begin;

/**
 * Ends a connection, and undoes a transaction that is still open. Ending it again does nothing more.
 * @example db_close(db_connect("sqlite", ":memory:"))  // true
 */
export const db_close: Builtin<(db: RuffObject) => boolean | Promise<boolean>> = databases_.db_close;

/**
 * Ends a transaction and keeps what it did.
 * @example db_commit(db_connect("sqlite", ":memory:"))  // Runtime Error: No transaction in progress. Use db_begin() first.
 */
export const db_commit: Builtin<(db: RuffObject) => boolean | Promise<boolean>> = databases_.db_commit;

/**
 * Connects to a database. The `type` is `sqlite`, with the path of a file or `:memory:`; `postgres`, with a URL or the form `host=localhost user=ada dbname=shop`; or `mysql`, with a URL. For PostgreSQL the package `pg` must be installed, for MySQL `mysql2`, and for SQLite on Node older than 22.13 `@sqlite.org/sqlite-wasm`. A restricted program must be permitted to read and write files as well to open a database in a file.
 * @example type(db_connect("sqlite", ":memory:"))  // database
 */
export const db_connect: Builtin<(type: string, connection: string) => RuffObject | Promise<RuffObject>> = databases_.db_connect;

/**
 * Runs a statement that gives no rows, and says how many rows it changed. Parameters stand for `?` (SQLite and MySQL) or `$1` (PostgreSQL) in it; they never become part of its text. Of several statements SQLite runs the first one.
 * @example db_execute(db_connect("sqlite", ":memory:"), "CREATE TABLE t (id INTEGER)")  // 0
 */
export const db_execute: Builtin<(db: RuffObject, sql: string, params?: RuffArray) => Int | Promise<Int>> = databases_.db_execute;

/**
 * The number of the row that was inserted last, where the database numbers rows by itself.
 * @example db_last_insert_id(db_connect("sqlite", ":memory:"))  // 0
 */
export const db_last_insert_id: Builtin<(db: RuffObject) => Int | Promise<Int>> = databases_.db_last_insert_id;

/**
 * The rows that a statement gives, each a dict of its columns. Ints have all 64 bits, other numbers than floats (`NUMERIC`, `DECIMAL`) and dates are texts. A blob is `[blob]` from SQLite, and bytes from the others.
 * @example db_query(db_connect("sqlite", ":memory:"), "SELECT ? + 1 AS n", [41])  // [{"n": 42}]
 */
export const db_query: Builtin<(db: RuffObject, sql: string, params?: RuffArray) => Dict[] | Promise<Dict[]>> = databases_.db_query;

/**
 * Ends a transaction and undoes what it did.
 * @example db_rollback(db_connect("sqlite", ":memory:"))  // Runtime Error: No transaction in progress. Use db_begin() first.
 */
export const db_rollback: Builtin<(db: RuffObject) => boolean | Promise<boolean>> = databases_.db_rollback;

/**
 * The time from one moment to another.
 * @example elapsed(1.5, 4)  // 2.5
 */
export const elapsed: Builtin<(start: Int | Float, end: Int | Float) => Float> = dates_.elapsed;

/**
 * A time, in seconds since 1970, by a pattern in which `YYYY`, `MM`, `DD`, `HH`, `mm` and `ss` are replaced.
 * @example format_date(1709214245, "YYYY-MM-DD HH:mm:ss")  // 2024-02-29 13:44:05
 */
export const format_date: Builtin<(timestamp: Int | Float, format: string) => string> = dates_.format_date;

/**
 * Milliseconds in the largest fitting unit of s, ms, μs and ns.
 * @example format_duration(1234.5)  // 1.23s
 * @example format_duration(0.5)  // 500.00μs
 */
export const format_duration: Builtin<(milliseconds: Int | Float) => string> = dates_.format_duration;

/**
 * The seconds since 1970 at the start of a day. The format must be `YYYY-MM-DD`.
 * @example parse_date("2024-02-29", "YYYY-MM-DD")  // 1709164800
 */
export const parse_date: Builtin<(text: string, format: string) => Float> = dates_.parse_date;

/**
 * The value of a key, or the default, or null.
 * @example get({"a": 1}, "b", 7)  // 7
 */
export const get: Builtin<(dict: Dict, key: string | Int, default_?: Value) => Value> = dicts_.get;

/**
 * The value of a key, or the default.
 * @example get_default({"a": 1}, "b", 7)  // 7
 */
export const get_default: Builtin<(dict: Dict, key: string | Int, default_: Value) => Value> = dicts_.get_default;

/**
 * Whether a dict has a key: 1 or 0.
 * @example has_key({"a": 1}, "a")  // 1
 */
export const has_key: Builtin<(dict: Dict, key: string | Int) => Int> = dicts_.has_key;

/**
 * A dict with the values as keys and the keys as values. Values that are no scalars are left out.
 * @example invert({"a": 1, "b": "x"})  // {"1": a, "x": b}
 */
export const invert: Builtin<(dict: Dict) => Dict> = dicts_.invert;

/**
 * The entries of a dict as pairs of key and value.
 * @example items({"b": 1, "a": 2})  // [[a, 2], [b, 1]]
 */
export const items: Builtin<(dict: Dict) => Value[][]> = dicts_.items;

/**
 * The keys of a dict.
 * @example keys({"b": 1, "a": 2})  // [a, b]
 */
export const keys: Builtin<(dict: Dict) => string[]> = dicts_.keys;

/**
 * A dict with the entries of two others; where both have a key, the second one's value counts. `{}` when an argument is no dict.
 * @example merge({"a": 1, "b": 2}, {"b": 3})  // {"a": 1, "b": 3}
 */
export const merge: Builtin<(a: Dict, b: Dict) => Dict> = dicts_.merge;

/**
 * A dict with the entries of two others, `merge` by another name.
 * @example update({"a": 1}, {"b": 2})  // {"a": 1, "b": 2}
 */
export const update: Builtin<(a: Dict, b: Dict) => Dict> = dicts_.update;

/**
 * The values of a dict, in the order of their keys.
 * @example values({"b": 1, "a": 2})  // [2, 1]
 */
export const values: Builtin<(dict: Dict) => RuffArray> = dicts_.values;

/**
 * Creates a folder, and those above it that are missing. It is no error if it exists.
 * @example create_dir("/dev/null/sub")  // Runtime Error: Cannot create directory '/dev/null/sub': Not a directory (os error 20)
 */
export const create_dir: Builtin<(path: string) => boolean> = directories_.create_dir;

/**
 * The names of all files and folders in a folder, in no order.
 * @example list_dir("missing")  // Runtime Error: Cannot list directory 'missing': No such file or directory (os error 2)
 */
export const list_dir: Builtin<(path: string) => string[]> = directories_.list_dir;

/**
 * Makes relative paths begin in another folder, also those of processes that are started later.
 * @example os_chdir("missing")  // Runtime Error: Cannot change directory to 'missing': No such file or directory (os error 2)
 */
export const os_chdir: Builtin<(path: string) => boolean> = directories_.os_chdir;

/**
 * The folder that relative paths begin in.
 * @example path_is_dir(os_getcwd())  // true
 */
export const os_getcwd: Builtin<() => string> = directories_.os_getcwd;

/**
 * Removes an empty folder.
 * @example os_rmdir("missing")  // Runtime Error: Cannot remove directory 'missing': No such file or directory (os error 2)
 */
export const os_rmdir: Builtin<(path: string) => boolean> = directories_.os_rmdir;

/**
 * The value of a variable; empty if it is not set.
 * @example env("NO_SUCH_VARIABLE")  //
 */
export const env: Builtin<(name: string) => string> = environment_.env;

/**
 * The value of a variable as a bool: `true`, `1`, `yes` or `on`, or else `false`, `0`, `no` or `off`, in any case.
 * @example env_bool("NO_SUCH_VARIABLE")  // Runtime Error: Environment variable 'NO_SUCH_VARIABLE' not found
 */
export const env_bool: Builtin<(name: string) => boolean> = environment_.env_bool;

/**
 * The value of a variable as a float: with or without sign, fraction and exponent, or `inf` or `nan`.
 * @example env_float("NO_SUCH_VARIABLE")  // Runtime Error: Environment variable 'NO_SUCH_VARIABLE' not found
 */
export const env_float: Builtin<(name: string) => Float> = environment_.env_float;

/**
 * The value of a variable as an int: digits, with or without a sign.
 * @example env_int("NO_SUCH_VARIABLE")  // Runtime Error: Environment variable 'NO_SUCH_VARIABLE' not found
 */
export const env_int: Builtin<(name: string) => Int> = environment_.env_int;

/**
 * A dict of all variables as they are now.
 * @example has_key(env_list(), "NO_SUCH_VARIABLE")  // 0
 */
export const env_list: Builtin<() => Dict> = environment_.env_list;

/**
 * The value of a variable, or another value if it is not set. An empty variable is set.
 * @example env_or("NO_SUCH_VARIABLE", "info")  // info
 */
export const env_or: Builtin<(name: string, default_: string) => string> = environment_.env_or;

/**
 * The value of a variable, which must be set.
 * @example env_required("NO_SUCH_VARIABLE")  // Runtime Error: Required environment variable 'NO_SUCH_VARIABLE' is not set
 */
export const env_required: Builtin<(name: string) => string> = environment_.env_required;

/**
 * Sets a variable, for this program and the processes that it starts from now on.
 * @example env_set("RUFF_EXAMPLE", "on")  // null
 */
export const env_set: Builtin<(name: string, value: string) => null> = environment_.env_set;

/**
 * The same dict for those who may read files.
 * @example has_key(os_environ(), "NO_SUCH_VARIABLE")  // 0
 */
export const os_environ: Builtin<() => Dict> = environment_.os_environ;

/**
 * Writes a text at the end of a file, which is created if there is none.
 * @example append_file("no/such/folder/app.log", "started\n")  // Runtime Error: Cannot open file 'no/such/folder/app.log': No such file or directory (os error 2)
 */
export const append_file: Builtin<(path: string, content: string) => boolean> = file_writing_.append_file;

/**
 * Copies a file with its permission bits. A file that is there already is replaced.
 * @example copy_file("missing.txt", "b.txt")  // Runtime Error: Cannot copy file 'missing.txt' to 'b.txt': No such file or directory (os error 2)
 */
export const copy_file: Builtin<(source: string, dest: string) => boolean> = file_writing_.copy_file;

/**
 * Writes bytes to a new file, like `write_file`.
 * @example write_binary_file("no/such/folder/a.bin", bytes([1, 2]))  // Runtime Error: Cannot write binary file 'no/such/folder/a.bin': No such file or directory (os error 2)
 */
export const write_binary_file: Builtin<(path: string, data: Bytes, overwrite?: boolean) => boolean> = file_writing_.write_binary_file;

/**
 * Writes a text to a new file. A file that exists is an error, unless `overwrite` is true; then its old content is replaced at once, when all of the new one is written.
 * @example write_file("no/such/folder/a.txt", "hello")  // Runtime Error: Cannot write file 'no/such/folder/a.txt': No such file or directory (os error 2)
 */
export const write_file: Builtin<(path: string, content: string, overwrite?: boolean) => boolean> = file_writing_.write_file;

/**
 * Deletes a file, or a link to one.
 * @example delete_file("/")  // Runtime Error: Cannot delete file '/': path is a directory
 */
export const delete_file: Builtin<(path: string) => boolean> = files_.delete_file;

/**
 * Whether there is a file or folder at the path. Links are followed.
 * @example file_exists("/dev/null")  // true
 */
export const file_exists: Builtin<(path: string) => boolean> = files_.file_exists;

/**
 * The size of a file in bytes.
 * @example file_size("/dev/null")  // 0
 */
export const file_size: Builtin<(path: string) => Int> = files_.file_size;

/**
 * The content of a file as bytes.
 * @example len(read_binary_file("/dev/null"))  // 0
 */
export const read_binary_file: Builtin<(path: string) => Bytes> = files_.read_binary_file;

/**
 * The text of a file. What is no UTF-8 is an error.
 * @example read_file("missing.txt")  // Runtime Error: Cannot read file 'missing.txt': No such file or directory (os error 2)
 */
export const read_file: Builtin<(path: string) => string> = files_.read_file;

/**
 * The text of a file; each sequence of bytes that is no UTF-8 becomes U+FFFD.
 * @example read_file_lossy("/dev/null")  //
 */
export const read_file_lossy: Builtin<(path: string) => string> = files_.read_file_lossy;

/**
 * The lines of a text file, without their ends, `\n` or `\r\n`. A line end at the end of the file begins no further line.
 * @example read_lines("/dev/null")  // []
 */
export const read_lines: Builtin<(path: string) => string[]> = files_.read_lines;

/**
 * Gives a file or folder another name, in any folder of the same file system. A file that has that name is replaced.
 * @example rename_file("missing.txt", "b.txt")  // Runtime Error: Cannot rename file 'missing.txt' to 'b.txt': No such file or directory (os error 2)
 */
export const rename_file: Builtin<(old_path: string, new_path: string) => boolean> = files_.rename_file;

/**
 * The template with its placeholders replaced by the values: `%s` takes any value, `%d` an int, `%f` a number; `%%` is a percent sign. There are no widths and precisions.
 * @example format("%s has %d parts", "ruff", 3)  // ruff has 3 parts
 */
export const format: Builtin<(template: string, ...values: Value[]) => string> = format_.format;

/**
 * The MD5 hash of bytes, or of the UTF-8 form of a text: good for finding changes, not for security.
 * @example md5("abc")  // 900150983cd24fb0d6963f7d28e17f72
 */
export const md5: Builtin<(data: string | Bytes) => string> = hashes_.md5;

/**
 * The MD5 hash of the content of a file.
 * @example md5_file("/dev/null")  // d41d8cd98f00b204e9800998ecf8427e
 */
export const md5_file: Builtin<(path: string) => string> = hashes_.md5_file;

/**
 * The SHA-256 hash of bytes, or of the UTF-8 form of a text.
 * @example sha256("abc")  // ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
 */
export const sha256: Builtin<(data: string | Bytes) => string> = hashes_.sha256;

/**
 * The SHA-256 hash of the content of a file.
 * @example sha256_file("/dev/null")  // e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
 */
export const sha256_file: Builtin<(path: string) => string> = hashes_.sha256_file;

/**
 * Whether a function gives a truthy value for every element.
 * @example all([1, 2, 3], func(x) { return x > 2 })  // false
 */
export const all: Builtin<(array: RuffArray, predicate: RuffFunction) => boolean> = higher_order_.all;

/**
 * Whether a function gives a truthy value for at least one element.
 * @example any([1, 2, 3], func(x) { return x > 2 })  // true
 */
export const any: Builtin<(array: RuffArray, predicate: RuffFunction) => boolean> = higher_order_.any;

/**
 * The elements for which a function gives a truthy value.
 * @example filter([1, 2, 3, 4], func(x) { return x % 2 == 0 })  // [2, 4]
 */
export const filter: Builtin<(array: RuffArray, predicate: RuffFunction) => RuffArray> = higher_order_.filter;

/**
 * The first element for which a function gives a truthy value; 0 if there is none.
 * @example find([3, 8, 12], func(x) { return x > 5 })  // 8
 */
export const find: Builtin<(array: RuffArray, predicate: RuffFunction) => Value> = higher_order_.find;

/**
 * The results of calling a function with each element.
 * @example map([1, 2, 3], func(x) { return x * x })  // [1, 4, 9]
 */
export const map: Builtin<(array: RuffArray, mapper: RuffFunction) => RuffArray> = higher_order_.map;

/**
 * One value out of all elements: a function is called with what there is so far and the next element.
 * @example reduce([1, 2, 3], 10, func(total, x) { return total + x })  // 16
 */
export const reduce: Builtin<(array: RuffArray, initial: Value, reducer: RuffFunction) => Value> = higher_order_.reduce;

/**
 * The answer to a DELETE request, a dict of `status` and `body`.
 * @example http_delete("nowhere")  // Runtime Error: HTTP DELETE failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_delete: Builtin<(url: string) => Dict | Promise<Dict>> = http_client_.http_delete;

/**
 * Downloads what is at a URL into a file, however long it is, and gives the number of bytes. The file is there when it is complete, and replaces one of its name. Options: `headers`, `timeout` in seconds for the whole.
 * @example http_download("nowhere", "page.html")  // Runtime Error: HTTP download failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_download: Builtin<(url: string, path: string, options?: Dict) => Int | Promise<Int>> = http_client_.http_download;

/**
 * The answer to a GET request, a dict of `status` and `body`.
 * @example http_get("nowhere")  // Runtime Error: HTTP GET failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_get: Builtin<(url: string) => Dict | Promise<Dict>> = http_client_.http_get;

/**
 * The body of the answer to a GET request, as bytes. A status that is no success is an error.
 * @example http_get_binary("nowhere")  // Runtime Error: HTTP GET request failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_get_binary: Builtin<(url: string) => Bytes | Promise<Bytes>> = http_client_.http_get_binary;

/**
 * The body of the answer to a GET request, as bytes, all at once. A status that is no success is an error. For answers of any length there is `http_download`.
 * @example http_get_stream("nowhere")  // Runtime Error: HTTP GET stream failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_get_stream: Builtin<(url: string) => Bytes | Promise<Bytes>> = http_client_.http_get_stream;

/**
 * The answer to a POST request with a JSON text, a dict of `status` and `body`.
 * @example http_post("nowhere", "{}")  // Runtime Error: HTTP POST failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_post: Builtin<(url: string, body: string) => Dict | Promise<Dict>> = http_client_.http_post;

/**
 * The answer to a PUT request with a JSON text, a dict of `status` and `body`.
 * @example http_put("nowhere", "{}")  // Runtime Error: HTTP PUT failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_put: Builtin<(url: string, body: string) => Dict | Promise<Dict>> = http_client_.http_put;

/**
 * `Ok` with the answer to any request, a dict of `status`, `body` and `headers`, or `Err` with the reason why there is none. Options: `method`, `headers`, `body`, `timeout` in seconds; a single dict of options has the `url` too.
 * @example http_request("nowhere", {"method": "PUT"})  // Err(HTTP request failed: invalid URL 'nowhere': relative URL without a base)
 */
export const http_request: Builtin<(url: string | Dict, options?: Dict) => RuffObject | Promise<RuffObject>> = http_client_.http_request;

/**
 * The answers to GET requests that are made at the same time, in the order of the URLs: dicts of `status` and `body`. In the place of one that failed stands an `error` with a `message`.
 * @example parallel_http([])  // []
 * @example parallel_http(["nowhere"])  // [Error: HTTP GET failed: invalid URL 'nowhere': relative URL without a base]
 */
export const parallel_http: Builtin<(urls: RuffArray) => RuffArray | Promise<RuffArray>> = http_client_.parallel_http;

/**
 * A response with an HTML page.
 * @example type(html_response(200, "<h1>Hello</h1>"))  // httpresponse
 */
export const html_response: Builtin<(status: Int, html: string) => RuffObject> = http_responses_.html_response;

/**
 * A response with a text as its body. Unless a header says otherwise its type is plain text.
 * @example type(http_response(200, "ok"))  // httpresponse
 */
export const http_response: Builtin<(status: Int, body: string) => RuffObject> = http_responses_.http_response;

/**
 * A response with a value as JSON.
 * @example type(json_response(200, {"ok": true}))  // httpresponse
 */
export const json_response: Builtin<(status: Int, data: Value) => RuffObject> = http_responses_.json_response;

/**
 * A response that sends the client to another address (status 302), with further headers if there are any.
 * @example type(redirect_response("/home"))  // httpresponse
 */
export const redirect_response: Builtin<(url: string, headers?: Dict) => RuffObject> = http_responses_.redirect_response;

/**
 * The response with a header set. Names count without regard to case.
 * @example type(set_header(http_response(200, "ok"), "Cache-Control", "no-store"))  // httpresponse
 * @example set_header(http_response(200, ""), "X-Name", "a\nb")  // Runtime Error: set_header failed: the value of header "X-Name" must be printable ASCII on one line
 */
export const set_header: Builtin<(response: RuffObject, name: string, value: string) => RuffObject> = http_responses_.set_header;

/**
 * The response with all headers of a dict set. Values that are no texts are left out.
 * @example type(set_headers(http_response(200, "ok"), {"X-A": "1", "X-B": "2"}))  // httpresponse
 */
export const set_headers: Builtin<(response: RuffObject, headers: Dict) => RuffObject> = http_responses_.set_headers;

/**
 * A server for one address of this machine; otherwise as `http_server`.
 * @example type(http_listen("127.0.0.1", 8080))  // httpserver
 */
export const http_listen: Builtin<(host: string, port: Int) => RuffObject> = http_server_.http_listen;

/**
 * A server for all addresses of this machine. `app = app.route(method, path, handler)` adds a handler: `path` may have segments like `:id`, which stand for any text. `app.listen()` (or `start()`) begins to serve and never returns; `exit()` ends it. A handler gets a dict of `method`, `path`, `params`, `query`, `query_decoded`, `query_string`, `raw_path`, `headers` and `body`. While a handler waits, other requests are answered.
 * @example type(http_server(8080).route("GET", "/users/:id", func(request) { return http_response(200, request["params"]["id"]) }))  // httpserver
 */
export const http_server: Builtin<(port: Int) => RuffObject> = http_server_.http_server;

/**
 * Turns an animation from GIF to WebP, which the program `gif2webp` must be installed for. `quality` (85) is from 0 to 100, `method` (4) from 0, fast, to 6, small.
 * @example gif_to_webp("missing.gif", "out.webp")  // Runtime Error: gif_to_webp input file does not exist: missing.gif
 */
export const gif_to_webp: Builtin<(input_path: string, output_path: string, quality?: Int | Float, method?: Int | Float, lossless?: boolean) => boolean | Promise<boolean>> = images_.gif_to_webp;

/**
 * A picture from a file: PNG, JPEG, GIF, BMP, WebP, TIFF or AVIF, by what is in it. It has the properties `width`, `height` and `format` and the methods `resize(width, height, ["fit"])`, `crop(x, y, width, height)`, `rotate(90)`, `flip("horizontal")`, `to_grayscale()`, `blur(sigma)`, `adjust_brightness(factor)` and `adjust_contrast(percent)`, which give other pictures, and `save(path)`, which writes the format that the name ends in. At most 64 million pixels.
 * @example load_image("missing.png")  // Runtime Error: Cannot load image 'missing.png': No such file or directory (os error 2)
 */
export const load_image: Builtin<(path: string) => RuffObject | Promise<RuffObject>> = images_.load_image;

/**
 * Whether the value is an array.
 * @example is_array([1])  // true
 */
export const is_array: Builtin<(value?: Value) => boolean> = introspection_.is_array;

/**
 * Whether the value is a bool.
 * @example is_bool(0)  // false
 */
export const is_bool: Builtin<(value?: Value) => boolean> = introspection_.is_bool;

/**
 * Whether the value is a dict.
 * @example is_dict({"a": 1})  // true
 */
export const is_dict: Builtin<(value?: Value) => boolean> = introspection_.is_dict;

/**
 * Whether the value is a float.
 * @example is_float(1.0)  // true
 */
export const is_float: Builtin<(value?: Value) => boolean> = introspection_.is_float;

/**
 * Whether the value is a function, user-defined or builtin.
 * @example is_function(print)  // true
 */
export const is_function: Builtin<(value?: Value) => boolean> = introspection_.is_function;

/**
 * Whether the value is an int.
 * @example is_int(1.0)  // false
 */
export const is_int: Builtin<(value?: Value) => boolean> = introspection_.is_int;

/**
 * Whether the value is null.
 * @example is_null(get({"a": 1}, "b"))  // true
 */
export const is_null: Builtin<(value?: Value) => boolean> = introspection_.is_null;

/**
 * Whether the value is a string.
 * @example is_string("1")  // true
 */
export const is_string: Builtin<(value?: Value) => boolean> = introspection_.is_string;

/**
 * Whether the value counts as true in a condition.
 * @example is_truthy([])  // false
 */
export const is_truthy: Builtin<(value: Value) => boolean> = introspection_.is_truthy;

/**
 * The name of the value's type.
 * @example type(1.5)  // float
 */
export const type: Builtin<(value: Value) => string> = introspection_.type;

/**
 * The name of the value's type: `type`.
 * @example type_of([1])  // array
 */
export const type_of: Builtin<(value: Value) => string> = introspection_.type_of;

/**
 * The value that a JSON text stands for: objects become dicts. Numbers without fraction and exponent are ints if 64 bits hold them, all others floats. The text has at most 1,048,576 bytes and 64 levels of nesting.
 * @example parse_json("{\"n\": [1, 2.5, null]}")  // {"n": [1, 2.5, null]}
 * @example type(parse_json("1.0"))  // float
 */
export const parse_json: Builtin<(text: string) => Value> = json_.parse_json;

/**
 * A value as JSON on one line, keys sorted. Floats show that they are floats: `1.0`.
 * @example to_json({"b": [1, 2.0, null], "a": true})  // {"a":true,"b":[1,2.0,null]}
 */
export const to_json: Builtin<(value: Value) => string> = json_.to_json;

/**
 * A value as JSON on several lines, two spaces a level, keys sorted.
 * @example lines(to_json_pretty({"a": []}))  // [{,   "a": [], }]
 */
export const to_json_pretty: Builtin<(value: Value) => string> = json_.to_json_pretty;

/**
 * The claims of a token, if it is signed with the secret; when it expires is not looked at.
 * @example jwt_decode(jwt_encode({"user": "ada"}, "k"), "k")  // {"user": ada}
 * @example jwt_decode("a.b", "k")  // Runtime Error: JWT decoding error: InvalidToken
 */
export const jwt_decode: Builtin<(token: string, secret: string) => Dict> = jwt_.jwt_decode;

/**
 * A token with the entries of a dict as its claims. Everybody can read it; only who knows the secret can make it.
 * @example jwt_encode({"a": 1}, "k")  // eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.oqooemLeXrjFepNUH2SXws-O0hAhKTGEgc4MjxIJUbE
 */
export const jwt_encode: Builtin<(payload: Dict, secret: string) => string> = jwt_.jwt_encode;

/**
 * Whether a token is signed with the secret and has not expired (`exp`, a minute of leeway).
 * @example jwt_verify(jwt_encode({"user": "ada"}, "k"), "k")  // true
 * @example jwt_verify("nonsense", "k")  // false
 */
export const jwt_verify: Builtin<(token: string, secret: string) => boolean> = jwt_.jwt_verify;

/**
 * The text stored under a key, null if there is none.
 * @example kv_get(1)  // Runtime Error: kv_get requires a key string argument
 */
export const kv_get: Builtin<(key: string) => string | null> = kv_store_.kv_get;

/**
 * Stores a text under a key.
 * @example kv_set("count", 5)  // Runtime Error: kv_set requires key and value string arguments
 */
export const kv_set: Builtin<(key: string, value: string) => boolean> = kv_store_.kv_set;

/**
 * The base of natural logarithms.
 * @example E  // 2.718281828459045
 */
export const E: Float = math_.E;

/**
 * The ratio of a circle's circumference to its diameter.
 * @example PI  // 3.141592653589793
 */
export const PI: Float = math_.PI;

/**
 * The number without its sign, as a float.
 * @example abs(-2.5)  // 2.5
 */
export const abs: Builtin<(value: Int | Float) => Float> = math_.abs;

/**
 * The smallest whole number that is not below the value, as a float.
 * @example ceil(2.1)  // 3
 */
export const ceil: Builtin<(value: Int | Float) => Float> = math_.ceil;

/**
 * The cosine of an angle in radians.
 * @example cos(0)  // 1
 */
export const cos: Builtin<(value: Int | Float) => Float> = math_.cos;

/**
 * `E` to the power of the value.
 * @example exp(0)  // 1
 */
export const exp: Builtin<(value: Int | Float) => Float> = math_.exp;

/**
 * The largest whole number that is not above the value, as a float.
 * @example floor(-2.5)  // -3
 */
export const floor: Builtin<(value: Int | Float) => Float> = math_.floor;

/**
 * The natural logarithm.
 * @example log(1)  // 0
 */
export const log: Builtin<(value: Int | Float) => Float> = math_.log;

/**
 * The larger of two numbers, as a float. NaN counts only if both are.
 * @example max(3, 2.5)  // 3
 */
export const max: Builtin<(a: Int | Float, b: Int | Float) => Float> = math_.max;

/**
 * The smaller of two numbers, as a float. NaN counts only if both are.
 * @example min(3, 2.5)  // 2.5
 */
export const min: Builtin<(a: Int | Float, b: Int | Float) => Float> = math_.min;

/**
 * `a` to the power of `b`.
 * @example pow(2, 10)  // 1024
 */
export const pow: Builtin<(a: Int | Float, b: Int | Float) => Float> = math_.pow;

/**
 * The nearest whole number as a float; halves go away from zero.
 * @example round(-2.5)  // -3
 */
export const round: Builtin<(value: Int | Float) => Float> = math_.round;

/**
 * The sine of an angle in radians.
 * @example sin(0)  // 0
 */
export const sin: Builtin<(value: Int | Float) => Float> = math_.sin;

/**
 * The square root.
 * @example sqrt(9)  // 3
 */
export const sqrt: Builtin<(value: Int | Float) => Float> = math_.sqrt;

/**
 * The tangent of an angle in radians.
 * @example tan(0)  // 0
 */
export const tan: Builtin<(value: Int | Float) => Float> = math_.tan;

/**
 * The URL to which a user is sent to sign in. Each has a `state` of its own, which comes back with the code.
 * @example split(oauth2_auth_url("app", "https://app.example/done", "https://auth.example/authorize", "read"), "&state=")[0]  // https://auth.example/authorize?client_id=app&redirect_uri=https%3A%2F%2Fapp.example%2Fdone&response_type=code&scope=read
 */
export const oauth2_auth_url: Builtin<(client_id: string, redirect_uri: string, auth_url: string, scope: string) => string> = oauth_.oauth2_auth_url;

/**
 * Exchanges the code with which a user came back for a token: what the server answers, as a dict.
 * @example oauth2_get_token("code", "app", "secret", "nowhere", "https://app.example/done")  // Runtime Error: OAuth2 token request failed: invalid URL 'nowhere': relative URL without a base
 */
export const oauth2_get_token: Builtin<(code: string, client_id: string, client_secret: string, token_url: string, redirect_uri: string) => Dict | Promise<Dict>> = oauth_.oauth2_get_token;

/**
 * Writes the values to standard output with their types, for looking at a program at work.
 * @example debug("x", [1])  // [DEBUG] String("x") Array[Int(1)]
 */
export const debug: Builtin<(...values: Value[]) => null> = output_.debug;

/**
 * Writes the values to standard error, with a space between them and a line end after them.
 * @example eprint("warning: low battery")  // warning: low battery
 */
export const eprint: Builtin<(...values: Value[]) => null> = output_.eprint;

/**
 * Writes the values to standard output, with a space between them and a line end after them.
 * @example print("total:", 3)  // total: 3
 */
export const print: Builtin<(...values: Value[]) => null> = output_.print;

/**
 * Writes the values to standard output, with a space between them and a line end after them: `print`.
 * @example println("total:", 3)  // total: 3
 */
export const println: Builtin<(...values: Value[]) => null> = output_.println;

/**
 * Calls the function for all elements as `parallel_map` does, and gives a promise of null.
 * @example await par_each([1, 2], func(x) { return x })  // null
 */
export const par_each: Builtin<(array: RuffArray, mapper: RuffFunction, concurrency_limit?: Int) => RuffPromise> = parallel_.par_each;

/**
 * The same as `parallel_map`.
 * @example await par_map(["a", "bc"], len)  // [1, 2]
 */
export const par_map: Builtin<(array: RuffArray, mapper: RuffFunction, concurrency_limit?: Int) => RuffPromise> = parallel_.par_map;

/**
 * A promise of the array of `mapper(element)` for all elements, in their order. Promises that the mapper gives are awaited; at most `concurrency_limit` calls are on their way at a time (the task pool size, if it is not given).
 * @example await parallel_map([1, 2, 3], func(x) { return x * x })  // [1, 4, 9]
 */
export const parallel_map: Builtin<(array: RuffArray, mapper: RuffFunction, concurrency_limit?: Int) => RuffPromise> = parallel_.parallel_map;

/**
 * The hash of a password, another one each time: `$2b$12$` and 53 more characters.
 * @example len(hash_password("open sesame"))  // 60
 */
export const hash_password: Builtin<(password: string) => string | Promise<string>> = passwords_.hash_password;

/**
 * Whether a hash is that of the password.
 * @example verify_password("open sesame", hash_password("open sesame"))  // true
 */
export const verify_password: Builtin<(password: string, hash: string) => boolean | Promise<boolean>> = passwords_.verify_password;

/**
 * The path from the root, without links, `.` and `..`. There must be something at the path.
 * @example path_absolute("/dev/../dev/./null")  // /dev/null
 */
export const path_absolute: Builtin<(path: string) => string> = path_lookup_.path_absolute;

/**
 * Whether the path leads to anything.
 * @example path_exists("/dev/null")  // true
 */
export const path_exists: Builtin<(path: string) => boolean> = path_lookup_.path_exists;

/**
 * Whether the path leads to a folder.
 * @example path_is_dir("/")  // true
 */
export const path_is_dir: Builtin<(path: string) => boolean> = path_lookup_.path_is_dir;

/**
 * Whether the path leads to a regular file.
 * @example path_is_file("/")  // false
 */
export const path_is_file: Builtin<(path: string) => boolean> = path_lookup_.path_is_file;

/**
 * Whether the path is that of a symbolic link, wherever the link leads.
 * @example path_is_symlink("/")  // false
 */
export const path_is_symlink: Builtin<(path: string) => boolean> = path_lookup_.path_is_symlink;

/**
 * The last component of a path.
 * @example basename("/data/report.csv")  // report.csv
 */
export const basename: Builtin<(path: string) => string> = paths_.basename;

/**
 * The path without its last component: empty for a bare name.
 * @example dirname("/data/report.csv")  // /data
 */
export const dirname: Builtin<(path: string) => string> = paths_.dirname;

/**
 * Parts of a path joined by single slashes. An absolute part starts over.
 * @example join_path("a", "b/", "c.txt")  // a/b/c.txt
 */
export const join_path: Builtin<(...parts: string[]) => string> = paths_.join_path;

/**
 * What follows the last dot of the last component, without the dot.
 * @example path_extension("archive.tar.gz")  // gz
 */
export const path_extension: Builtin<(path: string) => string> = paths_.path_extension;

/**
 * The same as `join_path`.
 * @example path_join("a", "/b")  // /b
 */
export const path_join: Builtin<(...parts: string[]) => string> = paths_.path_join;

/**
 * The words after the name of the script on the command line.
 * @example args()  // []
 */
export const args: Builtin<() => string[]> = process_.args;

/**
 * Ends the program with an exit code, 0 if none is given. Nothing can catch it.
 * @example exit(0)  //
 */
export const exit = process_.exit as Builtin<(code?: Int | Float) => never>;

/**
 * Writes the prompt, and reads a line from standard input, without the white space at its end. At the end of input it is empty.
 * @example input()  //
 */
export const input: Builtin<(prompt?: string) => string> = process_.input;

/**
 * Runs a command line in the shell and gives what it writes to standard output. It is an error if it fails, takes too long, or writes too much.
 * @example execute("echo $((6 * 7))")  // 42
 */
export const execute: Builtin<(command: string, options?: Dict) => string | Promise<string>> = processes_.execute;

/**
 * Runs a command line in the shell and gives a `ProcessResult`, a struct of `exitcode` (-1 if it was killed), `success`, `stdout`, `stderr`, `stdout_truncated`, `stderr_truncated` and `timed_out`.
 * @example execute_status("exit 3").exitcode  // 3
 */
export const execute_status: Builtin<(command: string, options?: Dict) => Struct | Promise<Struct>> = processes_.execute_status;

/**
 * Runs programs one after the other, each reading what the one before it wrote, and gives what the last one writes. It is an error if one of them fails, takes too long, or writes too much.
 * @example pipe_commands([["printf", "b a"], ["tr", "a-z", "A-Z"]])  // B A
 */
export const pipe_commands: Builtin<(commands: RuffArray, options?: Dict) => string | Promise<string>> = processes_.pipe_commands;

/**
 * Runs a program with arguments, without a shell in between, and gives a `ProcessResult` like `execute_status`.
 * @example spawn_process(["echo", "*", "$HOME"]).stdout  // * $HOME
 */
export const spawn_process: Builtin<(argv: RuffArray, options?: Dict) => Struct | Promise<Struct>> = processes_.spawn_process;

/**
 * A promise of the values of all promises: `promise_all`.
 * @example await await_all([async_sleep(2), async_sleep(1)])  // [null, null]
 */
export const await_all: Builtin<(promises: RuffArray, concurrency_limit?: Int) => RuffPromise> = promises_.await_all;

/**
 * How many elements of `parallel_map` and its kin are on their way at once, when the call gives no limit.
 * @example get_task_pool_size()  // 256
 */
export const get_task_pool_size: Builtin<() => Int> = promises_.get_task_pool_size;

/**
 * A promise of the values of all promises, in the order of the array. The first rejection rejects it. The limit bounds nothing that could be seen: the promises run already.
 * @example await promise_all([async_sleep(2), async_sleep(1)])  // [null, null]
 */
export const promise_all: Builtin<(promises: RuffArray, concurrency_limit?: Int) => RuffPromise> = promises_.promise_all;

/**
 * Like `promise_all`, and calls `callback(done, total)` each time that one more promise has resolved.
 * @example await promise_all_progress([async_sleep(1)], func(done, total) { })  // [null]
 */
export const promise_all_progress: Builtin<(promises: RuffArray, callback: RuffFunction, concurrency_limit?: Int) => RuffPromise> = promises_.promise_all_progress;

/**
 * A promise of the outcome of the first promise that settles; of those settled already, the first in the array.
 * @example await promise_race([async_sleep(1000), async_sleep(1)])  // null
 */
export const promise_race: Builtin<(promises: RuffArray) => RuffPromise> = promises_.promise_race;

/**
 * Sets the default limit of `parallel_map` and its kin, and gives the old one.
 * @example set_task_pool_size(16)  // 256
 */
export const set_task_pool_size: Builtin<(size: Int) => Int> = promises_.set_task_pool_size;

/**
 * A queue of the elements of an array; the first is the front.
 * @example queue_peek(Queue(["a", "b"]))  // a
 */
export const Queue: Builtin<(items?: RuffArray) => QueueValue> = queues_.makeQueue;

/**
 * The queue without its front item, and that item; null if there is none.
 * @example queue_dequeue(Queue(["a", "b"]))[1]  // a
 */
export const queue_dequeue: Builtin<(queue: QueueValue) => Value[]> = queues_.queue_dequeue;

/**
 * The queue with an item added at its back.
 * @example queue_to_array(queue_enqueue(Queue([1, 2]), 3))  // [1, 2, 3]
 */
export const queue_enqueue: Builtin<(queue: QueueValue, item?: Value) => QueueValue> = queues_.queue_enqueue;

/**
 * Whether a queue has no items.
 * @example queue_is_empty(Queue())  // true
 */
export const queue_is_empty: Builtin<(queue: QueueValue) => boolean> = queues_.queue_is_empty;

/**
 * The front item of a queue; null if there is none.
 * @example queue_peek(Queue([7, 8]))  // 7
 */
export const queue_peek: Builtin<(queue: QueueValue) => Value> = queues_.queue_peek;

/**
 * The number of items in a queue.
 * @example queue_size(Queue([7, 8]))  // 2
 */
export const queue_size: Builtin<(queue: QueueValue) => Int> = queues_.queue_size;

/**
 * The items of a queue, the front first.
 * @example queue_to_array(Queue([7, 8]))  // [7, 8]
 */
export const queue_to_array: Builtin<(queue: QueueValue) => RuffArray> = queues_.queue_to_array;

/**
 * Ends the reproducible sequence: numbers are unpredictable again.
 * @example clear_random_seed() |> to_string  // null
 */
export const clear_random_seed: Builtin<() => null> = random_.clear_random_seed;

/**
 * A float of at least 0 and below 1.
 * @example random() < 1.0  // true
 */
export const random: Builtin<() => Float> = random_.random;

/**
 * One element of an array; 0 of an empty one.
 * @example random_choice(["only"])  // only
 */
export const random_choice: Builtin<(array: RuffArray) => Value> = random_.random_choice;

/**
 * A text of that many random lower-case letters and digits.
 * @example len(random_id(12))  // 12
 */
export const random_id: Builtin<(length: Int) => string> = random_.random_id;

/**
 * An int between two others, both of them included.
 * @example random_int(5, 5)  // 5
 */
export const random_int: Builtin<(min: Int | Float, max: Int | Float) => Int> = random_.random_int;

/**
 * Starts a reproducible sequence of random numbers.
 * @example set_random_seed(42) |> to_string  // null
 */
export const set_random_seed: Builtin<(seed: Int | Float) => null> = random_.set_random_seed;

/**
 * A random UUID (version 4). It is never seeded.
 * @example len(uuid_v4())  // 36
 */
export const uuid_v4: Builtin<() => string> = random_.uuid_v4;

/**
 * All matches of a pattern in a text that do not overlap.
 * @example regex_find_all("a1 b22", "[a-z]\\d+")  // [a1, b22]
 */
export const regex_find_all: Builtin<(text: string, pattern: string) => string[]> = regex_.regex_find_all;

/**
 * Whether a pattern matches anywhere in a text.
 * @example regex_match("order 66", "\\d+$")  // true
 */
export const regex_match: Builtin<(text: string, pattern: string) => boolean> = regex_.regex_match;

/**
 * The text with all matches of a pattern replaced. In the replacement `$1` or `${1}` stands for a group, `$name` for a named one, `$0` for the match and `$$` for a dollar sign.
 * @example regex_replace("2024-05", "(\\d+)-(\\d+)", "$2/$1")  // 05/2024
 */
export const regex_replace: Builtin<(text: string, pattern: string, replacement: string) => string> = regex_.regex_replace;

/**
 * The parts of a text between the matches of a pattern.
 * @example regex_split("a, b;c", "[,;]\\s*")  // [a, b, c]
 */
export const regex_split: Builtin<(text: string, pattern: string) => string[]> = regex_.regex_split;

/**
 * The text that was encrypted with the public key of the pair.
 * @example rsa_decrypt("AAAA", "no key")  // Runtime Error: Invalid RSA private key: PKCS#8 ASN.1 error: PEM error: PEM preamble contains invalid data (NUL byte)
 */
export const rsa_decrypt: Builtin<(ciphertext: string, private_key: string) => string> = rsa_.rsa_decrypt;

/**
 * Encrypts a short text for the owner of the private key, as base64.
 * @example rsa_encrypt("hello", "no key")  // Runtime Error: Invalid RSA public key: ASN.1 error: PEM error: PEM preamble contains invalid data (NUL byte)
 */
export const rsa_encrypt: Builtin<(plaintext: string, public_key: string) => string> = rsa_.rsa_encrypt;

/**
 * A new pair of keys of 2048 or 4096 bits, a dict of `private` and `public`.
 * @example rsa_generate_keypair(1024)  // Runtime Error: RSA key size must be 2048 or 4096 bits
 */
export const rsa_generate_keypair: Builtin<(bits: Int) => Dict | Promise<Dict>> = rsa_.rsa_generate_keypair;

/**
 * The signature of a text by the owner of the private key, as base64. It is the same each time.
 * @example rsa_sign("hello", "no key")  // Runtime Error: Invalid RSA private key: PKCS#8 ASN.1 error: PEM error: PEM preamble contains invalid data (NUL byte)
 */
export const rsa_sign: Builtin<(message: string, private_key: string) => string> = rsa_.rsa_sign;

/**
 * Whether a signature is that of a text by the owner of the private key.
 * @example rsa_verify("hello", "AAAA", "no key")  // Runtime Error: Invalid RSA public key: ASN.1 error: PEM error: PEM preamble contains invalid data (NUL byte)
 */
export const rsa_verify: Builtin<(message: string, signature: string, public_key: string) => boolean> = rsa_.rsa_verify;

/**
 * A set of the elements of an array, in their order.
 * @example len(Set([1, 2, 1]))  // 2
 */
export const Set: Builtin<(items?: RuffArray) => ItemSet> = sets_.makeSet;

/**
 * The set with an item added.
 * @example set_to_array(set_add(Set([1, 2]), 3))  // [1, 2, 3]
 */
export const set_add: Builtin<(set: ItemSet, item?: Value) => ItemSet> = sets_.set_add;

/**
 * The items of the first set that are not in the second.
 * @example set_to_array(set_difference(Set([1, 2]), Set([2, 3])))  // [1]
 */
export const set_difference: Builtin<(a: ItemSet, b: ItemSet) => ItemSet> = sets_.set_difference;

/**
 * Whether a set has an item.
 * @example set_has(Set(["a", "b"]), "b")  // true
 */
export const set_has: Builtin<(set: ItemSet, item?: Value) => boolean> = sets_.set_has;

/**
 * The items that are in both sets.
 * @example set_to_array(set_intersect(Set([1, 2]), Set([2, 3])))  // [2]
 */
export const set_intersect: Builtin<(a: ItemSet, b: ItemSet) => ItemSet> = sets_.set_intersect;

/**
 * The set without an item.
 * @example set_to_array(set_remove(Set([1, 2, 3]), 2))  // [1, 3]
 */
export const set_remove: Builtin<(set: ItemSet, item?: Value) => ItemSet> = sets_.set_remove;

/**
 * The items of a set, in the order in which they were added.
 * @example set_to_array(Set([3, 1, 3]))  // [3, 1]
 */
export const set_to_array: Builtin<(set: ItemSet) => RuffArray> = sets_.set_to_array;

/**
 * The items that are in one set or the other.
 * @example set_to_array(set_union(Set([1, 2]), Set([2, 3])))  // [1, 2, 3]
 */
export const set_union: Builtin<(a: ItemSet, b: ItemSet) => ItemSet> = sets_.set_union;

/**
 * Adds to the int stored under a name, and gives the new value, which wraps round at 64 bits.
 * @example shared_add_int("hits", 4)  // 5
 */
export const shared_add_int: Builtin<(key: string, delta: Int) => Int> = shared_values_.shared_add_int;

/**
 * Removes what is stored under a name; false when nothing was.
 * @example shared_delete("nothing")  // false
 */
export const shared_delete: Builtin<(key: string) => boolean> = shared_values_.shared_delete;

/**
 * The value stored under a name.
 * @example shared_get("hits")  // 1
 */
export const shared_get: Builtin<(key: string) => Value> = shared_values_.shared_get;

/**
 * Whether a value is stored under a name.
 * @example shared_has("nothing")  // false
 */
export const shared_has: Builtin<(key: string) => boolean> = shared_values_.shared_has;

/**
 * Stores a value under a name.
 * @example shared_set("hits", 1)  // true
 */
export const shared_set: Builtin<(key: string, value: Value) => boolean> = shared_values_.shared_set;

/**
 * Reads each file, wraps its text in a page, and writes it like `ssg_render_and_write_pages`. The dict has as well how long that took, in `read_ms` and `render_write_ms`.
 * @example (await ssg_read_render_and_write_pages([], "."))["files"]  // 0
 */
export const ssg_read_render_and_write_pages: Builtin<(source_paths: RuffArray, output_dir: string, concurrency_limit?: Int) => RuffPromise> = ssg_files_.ssg_read_render_and_write_pages;

/**
 * Wraps each text in a page and writes it to `post_0.html`, `post_1.html` … in a folder that is there already. A promise of the number of `files` and, as `checksum`, the sum of their lengths in bytes.
 * @example await ssg_render_and_write_pages([], ".")  // {"checksum": 0, "files": 0}
 */
export const ssg_render_and_write_pages: Builtin<(source_pages: RuffArray, output_dir: string, concurrency_limit?: Int) => RuffPromise> = ssg_files_.ssg_render_and_write_pages;

/**
 * The paths of so many pages in a directory. The extension is `.html` if none is given.
 * @example ssg_build_output_paths("site", 2)  // [site/post_0.html, site/post_1.html]
 */
export const ssg_build_output_paths: Builtin<(output_dir: string, file_count: Int, extension?: string) => string[]> = ssg_pure_.ssg_build_output_paths;

/**
 * Wraps each text in a page, as it is. The result has the `pages` and, as `checksum`, the sum of their lengths in bytes.
 * @example ssg_render_pages(["hello"])["checksum"]  // 65
 */
export const ssg_render_pages: Builtin<(source_pages: RuffArray) => Dict> = ssg_pure_.ssg_render_pages;

/**
 * A stack of the elements of an array; the last is the top.
 * @example stack_peek(Stack(["a", "b"]))  // b
 */
export const Stack: Builtin<(items?: RuffArray) => StackValue> = stacks_.makeStack;

/**
 * Whether a stack has no items.
 * @example stack_is_empty(Stack())  // true
 */
export const stack_is_empty: Builtin<(stack: StackValue) => boolean> = stacks_.stack_is_empty;

/**
 * The top item of a stack; null if there is none.
 * @example stack_peek(Stack([7, 8]))  // 8
 */
export const stack_peek: Builtin<(stack: StackValue) => Value> = stacks_.stack_peek;

/**
 * The stack without its top item, and that item; null if there is none.
 * @example stack_pop(Stack(["a", "b"]))[1]  // b
 */
export const stack_pop: Builtin<(stack: StackValue) => Value[]> = stacks_.stack_pop;

/**
 * The stack with an item put on top.
 * @example stack_to_array(stack_push(Stack([1, 2]), 3))  // [1, 2, 3]
 */
export const stack_push: Builtin<(stack: StackValue, item?: Value) => StackValue> = stacks_.stack_push;

/**
 * The number of items in a stack.
 * @example stack_size(Stack([7, 8]))  // 2
 */
export const stack_size: Builtin<(stack: StackValue) => Int> = stacks_.stack_size;

/**
 * The items of a stack, the top last.
 * @example stack_to_array(Stack([7, 8]))  // [7, 8]
 */
export const stack_to_array: Builtin<(stack: StackValue) => RuffArray> = stacks_.stack_to_array;

/**
 * The text with its first character in upper case and the rest in lower case.
 * @example capitalize("hELLO wORLD")  // Hello world
 */
export const capitalize: Builtin<(value: string) => string> = string_case_.capitalize;

/**
 * The text in lower case, by the full Unicode mapping.
 * @example lower("RUFF")  // ruff
 */
export const lower: Builtin<(value: string) => string> = string_case_.lower;

/**
 * The text in lower case, by the full Unicode mapping: `lower`.
 * @example to_lower("ΟΔΟΣ")  // οδος
 */
export const to_lower: Builtin<(value: string) => string> = string_case_.to_lower;

/**
 * The text in upper case, by the full Unicode mapping: `upper`.
 * @example to_upper("straße")  // STRASSE
 */
export const to_upper: Builtin<(value: string) => string> = string_case_.to_upper;

/**
 * The text in upper case, by the full Unicode mapping.
 * @example upper("ruff")  // RUFF
 */
export const upper: Builtin<(value: string) => string> = string_case_.upper;

/**
 * The text brought to a width by putting a character after it: `pad_right`.
 * @example pad_end("ab", 5, ".")  // ab...
 */
export const pad_end: Builtin<(value: string, width: Int | Float, pad: string) => string> = string_layout_.pad_end;

/**
 * The text brought to a width by putting a character before it.
 * @example pad_left("7", 3, "0")  // 007
 */
export const pad_left: Builtin<(value: string, width: Int | Float, pad: string) => string> = string_layout_.pad_left;

/**
 * The text brought to a width by putting a character after it.
 * @example pad_right("ab", 5, ".")  // ab...
 */
export const pad_right: Builtin<(value: string, width: Int | Float, pad: string) => string> = string_layout_.pad_right;

/**
 * The text brought to a width by putting a character before it: `pad_left`.
 * @example pad_start("7", 3, "0")  // 007
 */
export const pad_start: Builtin<(value: string, width: Int | Float, pad: string) => string> = string_layout_.pad_start;

/**
 * The text, or what of it fits into `length` characters together with a suffix that marks the cut.
 * @example truncate("hello world", 8, "...")  // hello...
 */
export const truncate: Builtin<(value: string, length: Int | Float, suffix: string) => string> = string_layout_.truncate;

/**
 * The lines of a text, without their ends `\n` or `\r\n`; a final line end makes no extra line.
 * @example lines("one\ntwo\n")  // [one, two]
 */
export const lines: Builtin<(value: string) => string[]> = string_space_.lines;

/**
 * The text without white space at both ends.
 * @example "[" + trim("  ruff ") + "]"  // [ruff]
 */
export const trim: Builtin<(value: string) => string> = string_space_.trim;

/**
 * The text without white space at its end.
 * @example "[" + trim_end("  ruff ") + "]"  // [  ruff]
 */
export const trim_end: Builtin<(value: string) => string> = string_space_.trim_end;

/**
 * The text without white space at its start.
 * @example "[" + trim_start("  ruff ") + "]"  // [ruff ]
 */
export const trim_start: Builtin<(value: string) => string> = string_space_.trim_start;

/**
 * The parts of a text between white space.
 * @example words("  the quick  fox ")  // [the, quick, fox]
 */
export const words: Builtin<(value: string) => string[]> = string_space_.words;

/**
 * The text as part of a web address: lower case, words joined by hyphens, everything else dropped.
 * @example slugify("Hello, World of Ruff")  // hello-world-of-ruff
 */
export const slugify: Builtin<(value: string) => string> = string_styles_.slugify;

/**
 * The words of a text joined in camel case.
 * @example to_camel_case("hello_ruff world")  // helloRuffWorld
 */
export const to_camel_case: Builtin<(value: string) => string> = string_styles_.to_camel_case;

/**
 * The text in kebab case: a hyphen goes before each upper-case letter that follows another character.
 * @example to_kebab_case("helloRuffWorld")  // hello-ruff-world
 */
export const to_kebab_case: Builtin<(value: string) => string> = string_styles_.to_kebab_case;

/**
 * The text in snake case: an underscore goes before each upper-case letter that follows another character.
 * @example to_snake_case("helloRuffWorld")  // hello_ruff_world
 */
export const to_snake_case: Builtin<(value: string) => string> = string_styles_.to_snake_case;

/**
 * The character at a position, counted from 0; empty past the end.
 * @example char_at("ruff", 1)  // u
 */
export const char_at: Builtin<(value: string, index: Int | Float) => string> = strings_.char_at;

/**
 * The number of characters (code points) of a text.
 * @example count_chars("naïve")  // 5
 */
export const count_chars: Builtin<(value: string) => Int> = strings_.count_chars;

/**
 * Whether a text ends with another.
 * @example ends_with("ruff.toml", ".toml")  // true
 */
export const ends_with: Builtin<(value: string, suffix: string) => boolean> = strings_.ends_with;

/**
 * Whether a text has no characters.
 * @example is_empty("")  // true
 */
export const is_empty: Builtin<(value: string) => boolean> = strings_.is_empty;

/**
 * The elements of an array as one text, with a separator between them.
 * @example join(["a", 1, true], "-")  // a-1-true
 */
export const join: Builtin<(values: RuffArray, separator: string) => string> = strings_.join;

/**
 * The text repeated a number of times.
 * @example repeat("ab", 3)  // ababab
 */
export const repeat: Builtin<(value: string, count: Int | Float) => string> = strings_.repeat;

/**
 * The text with every occurrence of `from` replaced by `to`. An empty `from` puts `to` before every character and at the end.
 * @example replace("a-b-c", "-", "+")  // a+b+c
 * @example replace("abc", "", "-")  // -a-b-c-
 */
export const replace: Builtin<(value: string, from: string, to: string) => string> = strings_.replace;

/**
 * The text with every occurrence of `from` replaced by `to`: `replace` for programs that shadow that name.
 * @example replace_str("a-b-c", "-", "+")  // a+b+c
 */
export const replace_str: Builtin<(value: string, from: string, to: string) => string> = strings_.replace_str;

/**
 * The fields of a text between occurrences of a delimiter. An empty delimiter gives the characters, between two empty strings.
 * @example split("a,b,,c", ",")  // [a, b, , c]
 */
export const split: Builtin<(value: string, delimiter: string) => string[]> = strings_.split;

/**
 * Whether a text begins with another.
 * @example starts_with("ruff.toml", "ruff")  // true
 */
export const starts_with: Builtin<(value: string, prefix: string) => boolean> = strings_.starts_with;

/**
 * The text from its last character to its first.
 * @example str_reverse("ruff")  // ffur
 */
export const str_reverse: Builtin<(value: string) => string> = strings_.str_reverse;

/**
 * The part of a text from position `start` up to, but not including, position `end` (no length): `substring`.
 * @example substr("typescript", 4, 10)  // script
 */
export const substr: Builtin<(value: string, start: Int | Float, end: Int | Float) => string> = strings_.substr;

/**
 * The part of a text from position `start` up to, but not including, position `end`.
 * @example substring("typescript", 0, 4)  // type
 */
export const substring: Builtin<(value: string, start: Int | Float, end: Int | Float) => string> = strings_.substring;

/**
 * Takes the handle, and gives a promise of what the task's function returns or throws. A handle can be taken once.
 * @example await await_task(spawn_task(func() { return 42 }))  // 42
 */
export const await_task: Builtin<(task: TaskHandle) => RuffPromise> = tasks_.await_task;

/**
 * Stops a task where it waits: nothing more of it runs, no handler either. True for the first call, unless the handle has been taken by `await_task`.
 * @example cancel_task(spawn_task(func() { return 1 }))  // true
 */
export const cancel_task: Builtin<(task: TaskHandle) => boolean> = tasks_.cancel_task;

/**
 * Starts a function, async or not, as a task of its own, and gives a handle of it at once. The body starts when the running code first waits.
 * @example type(spawn_task(func() { return 1 }))  // taskhandle
 */
export const spawn_task: Builtin<(function_: RuffFunction) => TaskHandle> = tasks_.spawn_task;

/**
 * The next connection that came to a listener; waits until there is one.
 * @example tcp_accept("localhost")  // Runtime Error: tcp_accept requires a TcpListener argument
 */
export const tcp_accept: Builtin<(listener: RuffObject) => RuffObject | Promise<RuffObject>> = tcp_.tcp_accept;

/**
 * Closes a connection, or a listener. What was sent still goes out.
 * @example tcp_close("localhost")  // Runtime Error: tcp_close requires a TcpStream or TcpListener argument
 */
export const tcp_close: Builtin<(socket: RuffObject) => boolean> = tcp_.tcp_close;

/**
 * A connection to a port of a machine.
 * @example tcp_connect("127.0.0.1", 0)  // Runtime Error: tcp_connect failed: destination port must be 1-65535
 */
export const tcp_connect: Builtin<(host: string, port: Int) => RuffObject | Promise<RuffObject>> = tcp_.tcp_connect;

/**
 * Listens for connections on an address of this machine.
 * @example tcp_listen("127.0.0.1", 99999)  // Runtime Error: Failed to bind TCP listener on '127.0.0.1:99999': invalid port value
 */
export const tcp_listen: Builtin<(host: string, port: Int) => RuffObject | Promise<RuffObject>> = tcp_.tcp_listen;

/**
 * What has come in, at most `size` bytes: a text, or bytes if it is none. Waits for something to come, for 30 seconds at most. At the end of the stream the text is empty.
 * @example tcp_receive("localhost", 100)  // Runtime Error: tcp_receive requires (TcpStream, int_size) arguments
 */
export const tcp_receive: Builtin<(stream: RuffObject, size: Int) => string | Bytes | Promise<string | Bytes>> = tcp_.tcp_receive;

/**
 * Sends a text or bytes, and gives the number of bytes.
 * @example tcp_send("localhost", "hello")  // Runtime Error: tcp_send requires (TcpStream, string_or_bytes_data) arguments
 */
export const tcp_send: Builtin<(stream: RuffObject, data: string | Bytes) => Int | Promise<Int>> = tcp_.tcp_send;

/**
 * Says whether reading and accepting fail when there is nothing yet, instead of waiting.
 * @example tcp_set_nonblocking("localhost", true)  // Runtime Error: tcp_set_nonblocking requires (TcpStream/TcpListener, bool) arguments
 */
export const tcp_set_nonblocking: Builtin<(socket: RuffObject, nonblocking: boolean) => boolean> = tcp_.tcp_set_nonblocking;

/**
 * Milliseconds since 1970, an int.
 * @example current_timestamp() > 1700000000000  // true
 */
export const current_timestamp: Builtin<() => Int> = time_.current_timestamp;

/**
 * Seconds since 1970, a float without fraction.
 * @example now() > 1700000000  // true
 */
export const now: Builtin<() => Float> = time_.now;

/**
 * Seconds since 1970, an int.
 * @example type(now_unix())  // int
 */
export const now_unix: Builtin<() => Int> = time_.now_unix;

/**
 * The date and time in UTC, to the second.
 * @example len(now_utc())  // 20
 */
export const now_utc: Builtin<() => string> = time_.now_utc;

/**
 * The same as `now_unix`.
 * @example type(now_utc_seconds())  // int
 */
export const now_utc_seconds: Builtin<() => Int> = time_.now_utc_seconds;

/**
 * Milliseconds since its first call, with a fraction: for measuring how long something takes.
 * @example performance_now() >= 0.0  // true
 */
export const performance_now: Builtin<() => Float> = time_.performance_now;

/**
 * The same as `current_timestamp`.
 * @example type(time())  // int
 */
export const time: Builtin<() => Int> = time_.time;

/**
 * Nanoseconds since its first call.
 * @example time_ns() >= 0.0  // true
 */
export const time_ns: Builtin<() => Float> = time_.time_ns;

/**
 * Microseconds since its first call, with a fraction.
 * @example time_us() >= 0.0  // true
 */
export const time_us: Builtin<() => Float> = time_.time_us;

/**
 * A promise of null that resolves after so many milliseconds.
 * @example await async_sleep(5)  // null
 */
export const async_sleep: Builtin<(milliseconds: Int) => RuffPromise> = timers_.async_sleep;

/**
 * A promise of what the promise gives, rejected with `Timeout after Nms` if that takes longer. The work goes on, and its promise can still be awaited.
 * @example await async_timeout(async_sleep(1), 1000)  // null
 */
export const async_timeout: Builtin<(promise: RuffPromise, timeout_ms: Int) => RuffPromise> = timers_.async_timeout;

/**
 * Waits, and gives 0; promises that are on their way go on meanwhile.
 * @example sleep(5)  // 0
 */
export const sleep: Builtin<(milliseconds: Int | Float) => Int | Promise<Int>> = timers_.sleep;

/**
 * The tables of a TOML 1.0 text as dicts. Dates and times become strings in the form of RFC 3339.
 * @example parse_toml("[server]\nport = 80")  // {"server": {"port": 80}}
 */
export const parse_toml: Builtin<(text: string) => Dict> = toml_.parse_toml;

/**
 * A dict as TOML: keys sorted, plain values before tables, arrays of dicts as arrays of tables. null becomes an empty string, for TOML has none.
 * @example lines(to_toml({"server": {"port": 80}}))  // [[server], port = 80]
 */
export const to_toml: Builtin<(value: Dict) => string> = toml_.to_toml;

/**
 * A socket for datagrams on an address of this machine; on port 0 the system chooses one.
 * @example udp_bind("127.0.0.1", 99999)  // Runtime Error: Failed to bind UDP socket on '127.0.0.1:99999': invalid port value
 */
export const udp_bind: Builtin<(host: string, port: Int) => RuffObject | Promise<RuffObject>> = udp_.udp_bind;

/**
 * Closes a socket.
 * @example udp_close("localhost")  // Runtime Error: udp_close requires a UdpSocket argument
 */
export const udp_close: Builtin<(socket: RuffObject) => boolean> = udp_.udp_close;

/**
 * The next datagram, a dict of `data`, `from` (`address:port`) and `size`. Waits for one, for 30 seconds at most. What is longer than `size` is cut off and lost.
 * @example udp_receive_from("localhost", 100)  // Runtime Error: udp_receive_from requires (UdpSocket, int_size) arguments
 */
export const udp_receive_from: Builtin<(socket: RuffObject, size: Int) => Dict | Promise<Dict>> = udp_.udp_receive_from;

/**
 * Sends a text or bytes as one datagram, and gives the number of bytes.
 * @example udp_send_to("localhost", "hello", "127.0.0.1", 9)  // Runtime Error: udp_send_to requires (UdpSocket, string_or_bytes_data, string_host, int_port) arguments
 */
export const udp_send_to: Builtin<(socket: RuffObject, data: string | Bytes, host: string, port: Int) => Int | Promise<Int>> = udp_.udp_send_to;

/**
 * The one document of a YAML 1.2 text, read by the core schema; null if it is empty. Keys become strings.
 * @example parse_yaml("name: demo\nports:\n  - 80\n")  // {"name": demo, "ports": [80]}
 */
export const parse_yaml: Builtin<(text: string) => Value> = yaml_.parse_yaml;

/**
 * A value as YAML, keys in the order of their insertion. Strings are quoted only where they would be read as something else.
 * @example lines(to_yaml({"name": "demo", "ports": [80]}))  // [name: demo, ports:, - 80]
 */
export const to_yaml: Builtin<(value: Value) => string> = yaml_.to_yaml;
