/** Errors of the operating system in the words of the reference: `No such file or directory (os error 2)`. */
import { constants } from 'node:os';
import { fail } from '../core/errors.js';

const TEXTS: Readonly<Record<string, string>> = {
  E2BIG: 'Argument list too long',
  EACCES: 'Permission denied',
  EADDRINUSE: 'Address already in use',
  EADDRNOTAVAIL: 'Cannot assign requested address',
  EAFNOSUPPORT: 'Address family not supported by protocol',
  EAI_AGAIN: 'failed to lookup address information: Temporary failure in name resolution',
  EAGAIN: 'Resource temporarily unavailable',
  EBADF: 'Bad file descriptor',
  EBUSY: 'Device or resource busy',
  ECONNABORTED: 'Software caused connection abort',
  ECONNREFUSED: 'Connection refused',
  ECONNRESET: 'Connection reset by peer',
  EDQUOT: 'Disk quota exceeded',
  EEXIST: 'File exists',
  EFBIG: 'File too large',
  EINVAL: 'Invalid argument',
  EIO: 'Input/output error',
  EISDIR: 'Is a directory',
  EHOSTUNREACH: 'No route to host',
  ELOOP: 'Too many levels of symbolic links',
  EMSGSIZE: 'Message too long',
  EMFILE: 'Too many open files',
  ENAMETOOLONG: 'File name too long',
  ENFILE: 'Too many open files in system',
  ENETUNREACH: 'Network is unreachable',
  ENODEV: 'No such device',
  ENOENT: 'No such file or directory',
  ENOEXEC: 'Exec format error',
  ENOMEM: 'Cannot allocate memory',
  ENOSPC: 'No space left on device',
  ENOTDIR: 'Not a directory',
  ENOTEMPTY: 'Directory not empty',
  ENOTFOUND: 'failed to lookup address information: Name or service not known',
  ENOTCONN: 'Transport endpoint is not connected',
  ENXIO: 'No such device or address',
  EOPNOTSUPP: 'Operation not supported',
  EPERM: 'Operation not permitted',
  EPIPE: 'Broken pipe',
  EROFS: 'Read-only file system',
  ETIMEDOUT: 'Connection timed out',
  ETXTBSY: 'Text file busy',
  EXDEV: 'Invalid cross-device link',
};

/** The text of a failed system call, as Node throws it; of any other error its own message. */
export function osErrorText(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_INVALID_ARG_VALUE' && message.includes('null bytes')) {
    return 'file name contained an unexpected NUL byte';
  }
  const text = code === undefined ? undefined : TEXTS[code];
  if (code === undefined || text === undefined) return message;
  const number = constants.errno[code as keyof typeof constants.errno];
  return number === undefined ? text : `${text} (os error ${number})`;
}

/** Runs `action`. When the operating system refuses, the error of the program is `FAILURE: REASON`. */
export function attempt<T>(failure: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    return refused(failure, error);
  }
}

/** The same for an action that takes its time. */
export async function attemptLater<T>(failure: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    return refused(failure, error);
  }
}

function refused(failure: string, error: unknown): never {
  if (error instanceof Error && 'code' in error) return fail(`${failure}: ${osErrorText(error)}`);
  throw error;
}
