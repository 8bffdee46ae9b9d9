/** Errors of the operating system in the words of the reference: `No such file or directory (os error 2)`. */
import { constants } from 'node:os';

const TEXTS: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied',
  EADDRINUSE: 'Address already in use',
  EAGAIN: 'Resource temporarily unavailable',
  EBADF: 'Bad file descriptor',
  EBUSY: 'Device or resource busy',
  ECONNREFUSED: 'Connection refused',
  ECONNRESET: 'Connection reset by peer',
  EEXIST: 'File exists',
  EINVAL: 'Invalid argument',
  EIO: 'Input/output error',
  EISDIR: 'Is a directory',
  ELOOP: 'Too many levels of symbolic links',
  EMFILE: 'Too many open files',
  ENAMETOOLONG: 'File name too long',
  ENOENT: 'No such file or directory',
  ENOSPC: 'No space left on device',
  ENOTDIR: 'Not a directory',
  ENOTEMPTY: 'Directory not empty',
  EPERM: 'Operation not permitted',
  EPIPE: 'Broken pipe',
  EROFS: 'Read-only file system',
  ETIMEDOUT: 'Connection timed out',
  EXDEV: 'Invalid cross-device link',
};

/** The text of a failed system call, as Node throws it; of any other error its own message. */
export function osErrorText(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const text = code === undefined ? undefined : TEXTS[code];
  if (code === undefined || text === undefined) return message;
  return `${text} (os error ${constants.errno[code as keyof typeof constants.errno]})`;
}
