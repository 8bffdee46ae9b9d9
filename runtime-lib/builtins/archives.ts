/** Zip archives. */

import { fail } from '../core/errors.js';
import { requireCapability } from '../host/capabilities.js';
import { waitFor } from '../host/wait-for.js';
import { unpack } from '../host/zip-reader.js';
import { ZipArchive } from '../host/zip-writer.js';
import { builtin, type Param, param, string } from './define.js';

function archive(error: string): Param<ZipArchive> {
  return param('archive', 'ziparchive', (value) => (value instanceof ZipArchive ? value : fail(error)));
}

/**
 * A new archive, which is there when it is closed. A file that has its name is replaced then.
 * @example zip_create("no/such/folder/a.zip")  // Runtime Error: Failed to create zip file 'no/such/folder/a.zip': No such file or directory (os error 2)
 */
export const zip_create = /* @__PURE__ */ builtin(
  'zip_create',
  () => [string('path', 'zip_create requires a string path argument')],
  {
    returns: 'ziparchive',
    arity: 'zip_create requires a string path argument',
    capability: 'filesystem-write',
    requireCapability,
  },
  (path) => ZipArchive.create(path),
);

/**
 * Adds a file to an archive, under its name without the folder.
 * @example zip_add_file("a.zip", "readme.md")  // Runtime Error: zip_add_file requires (ZipArchive, string_path) arguments
 */
export const zip_add_file = /* @__PURE__ */ builtin(
  'zip_add_file',
  () => {
    const error = 'zip_add_file requires (ZipArchive, string_path) arguments';
    return [archive(error), string('path', error)];
  },
  {
    returns: 'bool',
    arity: 'zip_add_file requires (ZipArchive, string_path) arguments',
    capability: ['filesystem-write', 'filesystem-read'],
    requireCapability,
  },
  (zip, path) => {
    zip.addFile(path);
    return true;
  },
);

/**
 * Adds all that is in a folder to an archive, under the paths that it has in the folder.
 * @example zip_add_dir("a.zip", "site")  // Runtime Error: zip_add_dir requires (ZipArchive, string_path) arguments
 */
export const zip_add_dir = /* @__PURE__ */ builtin(
  'zip_add_dir',
  () => {
    const error = 'zip_add_dir requires (ZipArchive, string_path) arguments';
    return [archive(error), string('path', error)];
  },
  {
    returns: 'bool',
    arity: 'zip_add_dir requires (ZipArchive, string_path) arguments',
    capability: ['filesystem-write', 'filesystem-read'],
    requireCapability,
  },
  (zip, path) => {
    zip.addFolder(path);
    return true;
  },
);

/**
 * Completes an archive.
 * @example zip_close("a.zip")  // Runtime Error: zip_close requires a ZipArchive argument
 */
export const zip_close = /* @__PURE__ */ builtin(
  'zip_close',
  () => [archive('zip_close requires a ZipArchive argument')],
  {
    returns: 'bool',
    arity: 'zip_close requires a ZipArchive argument',
    capability: 'filesystem-write',
    requireCapability,
  },
  (zip) => {
    zip.close();
    return true;
  },
);

/**
 * Unpacks an archive into a folder, which is created if it is missing, and gives the paths of all files. Refused are names
 * that lead out of the folder, links, more than 1024 entries, files over 16 MiB, and more than 64 MiB together.
 * @example unzip("missing.zip", "out")  // Runtime Error: Failed to open file 'missing.zip': No such file or directory (os error 2)
 */
export const unzip = /* @__PURE__ */ builtin(
  'unzip',
  () => {
    const error = 'unzip requires (string_zip_path, string_output_dir) arguments';
    return [string('zip_path', error), string('output_dir', error)];
  },
  {
    returns: 'array<string>',
    arity: 'unzip requires (string_zip_path, string_output_dir) arguments',
    capability: ['filesystem-write', 'filesystem-read'],
    requireCapability,
    suspends: true,
  },
  (path, folder) => waitFor(unpack(path, folder)),
);
