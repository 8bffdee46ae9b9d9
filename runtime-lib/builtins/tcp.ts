/** TCP: connections over which bytes go both ways, and what accepts them. What was closed cannot be used any more. */

import { fail } from '../core/errors.js';
import { requireCapability } from '../host/capabilities.js';
import { TcpListener } from '../host/tcp-listener.js';
import { connectTcp, TcpStream } from '../host/tcp-stream.js';
import { bool, builtin, int, type Param, param, string } from './define.js';
import { bound, destinationPort, received, receiveSize, sendable } from './socket-values.js';

/**
 * Listens for connections on an address of this machine.
 * @example tcp_listen("127.0.0.1", 99999)  // Runtime Error: Failed to bind TCP listener on '127.0.0.1:99999': invalid port value
 */
export const tcp_listen = /* @__PURE__ */ builtin(
  'tcp_listen',
  () => {
    const error = 'tcp_listen requires (string_host, int_port) arguments';
    return [string('host', error), int('port', error)];
  },
  {
    returns: 'tcplistener',
    arity: 'tcp_listen requires (string_host, int_port) arguments',
    capability: 'network-server',
    requireCapability,
    suspends: true,
  },
  (host, port) => bound('Failed to bind TCP listener', host, port, TcpListener.open),
);

/**
 * The next connection that came to a listener; waits until there is one.
 * @example tcp_accept("localhost")  // Runtime Error: tcp_accept requires a TcpListener argument
 */
export const tcp_accept = /* @__PURE__ */ builtin(
  'tcp_accept',
  () => [listener('tcp_accept requires a TcpListener argument')],
  {
    returns: 'tcpstream',
    arity: 'tcp_accept requires a TcpListener argument',
    capability: 'network-server',
    requireCapability,
    suspends: true,
  },
  (accepting) => accepting.accept(),
);

/**
 * A connection to a port of a machine.
 * @example tcp_connect("127.0.0.1", 0)  // Runtime Error: tcp_connect failed: destination port must be 1-65535
 */
export const tcp_connect = /* @__PURE__ */ builtin(
  'tcp_connect',
  () => {
    const error = 'tcp_connect requires (string_host, int_port) arguments';
    return [string('host', error), int('port', error)];
  },
  {
    returns: 'tcpstream',
    arity: 'tcp_connect requires (string_host, int_port) arguments',
    capability: 'network-client',
    requireCapability,
    suspends: true,
  },
  (host, port) => connectTcp(host, destinationPort('tcp_connect', port)),
);

/**
 * Sends a text or bytes, and gives the number of bytes.
 * @example tcp_send("localhost", "hello")  // Runtime Error: tcp_send requires (TcpStream, string_or_bytes_data) arguments
 */
export const tcp_send = /* @__PURE__ */ builtin(
  'tcp_send',
  () => {
    const error = 'tcp_send requires (TcpStream, string_or_bytes_data) arguments';
    return [stream(error), sendable(error)];
  },
  {
    returns: 'int',
    arity: 'tcp_send requires (TcpStream, string_or_bytes_data) arguments',
    capability: 'network-client',
    requireCapability,
    suspends: true,
  },
  (to, data) => to.send(data),
);

/**
 * What has come in, at most `size` bytes: a text, or bytes if it is none. Waits for something to come, for 30 seconds at
 * most. At the end of the stream the text is empty.
 * @example tcp_receive("localhost", 100)  // Runtime Error: tcp_receive requires (TcpStream, int_size) arguments
 */
export const tcp_receive = /* @__PURE__ */ builtin(
  'tcp_receive',
  () => {
    const error = 'tcp_receive requires (TcpStream, int_size) arguments';
    return [stream(error), int('size', error)];
  },
  {
    returns: 'string or bytes',
    arity: 'tcp_receive requires (TcpStream, int_size) arguments',
    capability: 'network-client',
    requireCapability,
    suspends: true,
  },
  (from, size) => {
    const bytes = from.receive(receiveSize('tcp_receive', size));
    return bytes instanceof Promise ? bytes.then(received) : received(bytes);
  },
);

/**
 * Closes a connection, or a listener. What was sent still goes out.
 * @example tcp_close("localhost")  // Runtime Error: tcp_close requires a TcpStream or TcpListener argument
 */
export const tcp_close = /* @__PURE__ */ builtin(
  'tcp_close',
  () => [streamOrListener('tcp_close requires a TcpStream or TcpListener argument')],
  { returns: 'bool', arity: 'tcp_close requires a TcpStream or TcpListener argument' },
  (either) => {
    either.close();
    return true;
  },
);

/**
 * Says whether reading and accepting fail when there is nothing yet, instead of waiting.
 * @example tcp_set_nonblocking("localhost", true)  // Runtime Error: tcp_set_nonblocking requires (TcpStream/TcpListener, bool) arguments
 */
export const tcp_set_nonblocking = /* @__PURE__ */ builtin(
  'tcp_set_nonblocking',
  () => {
    const error = 'tcp_set_nonblocking requires (TcpStream/TcpListener, bool) arguments';
    return [streamOrListener(error), bool('nonblocking', error)];
  },
  { returns: 'bool', arity: 'tcp_set_nonblocking requires (TcpStream/TcpListener, bool) arguments' },
  (either, nonblocking) => {
    either.nonblocking = nonblocking;
    return true;
  },
);

function stream(error: string): Param<TcpStream> {
  return param('stream', 'tcpstream', (value) => (value instanceof TcpStream ? value : fail(error)));
}

function listener(error: string): Param<TcpListener> {
  return param('listener', 'tcplistener', (value) => (value instanceof TcpListener ? value : fail(error)));
}

function streamOrListener(error: string): Param<TcpStream | TcpListener> {
  return param('socket', 'tcpstream|tcplistener', (value) =>
    value instanceof TcpStream || value instanceof TcpListener ? value : fail(error),
  );
}
