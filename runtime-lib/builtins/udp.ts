/** UDP: single messages that may get lost, and whose order may change. */

import type { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { dict } from '../core/literals.js';
import { requireCapability } from '../host/capabilities.js';
import { type Datagram, UdpSocket } from '../host/udp-socket.js';
import { builtin, int, type Param, param, string } from './define.js';
import { bound, destinationPort, received, receiveSize, sendable } from './socket-values.js';

/**
 * A socket for datagrams on an address of this machine; on port 0 the system chooses one.
 * @example udp_bind("127.0.0.1", 99999)  // Runtime Error: Failed to bind UDP socket on '127.0.0.1:99999': invalid port value
 */
export const udp_bind = /* @__PURE__ */ builtin(
  'udp_bind',
  () => {
    const error = 'udp_bind requires (string_host, int_port) arguments';
    return [string('host', error), int('port', error)];
  },
  {
    returns: 'udpsocket',
    arity: 'udp_bind requires (string_host, int_port) arguments',
    capability: 'network-server',
    requireCapability,
    suspends: true,
  },
  (host, port) => bound('Failed to bind UDP socket', host, port, UdpSocket.open),
);

/**
 * Sends a text or bytes as one datagram, and gives the number of bytes.
 * @example udp_send_to("localhost", "hello", "127.0.0.1", 9)  // Runtime Error: udp_send_to requires (UdpSocket, string_or_bytes_data, string_host, int_port) arguments
 */
export const udp_send_to = /* @__PURE__ */ builtin(
  'udp_send_to',
  () => {
    const error = 'udp_send_to requires (UdpSocket, string_or_bytes_data, string_host, int_port) arguments';
    return [socket(error), sendable(error), string('host', error), int('port', error)];
  },
  {
    returns: 'int',
    arity: 'udp_send_to requires (UdpSocket, string_or_bytes_data, string_host, int_port) arguments',
    capability: 'network-client',
    requireCapability,
    suspends: true,
  },
  (to, data, host, port) => to.send(data, host, destinationPort('udp_send_to', port)),
);

/**
 * The next datagram, a dict of `data`, `from` (`address:port`) and `size`. Waits for one, for 30 seconds at most. What is
 * longer than `size` is cut off and lost.
 * @example udp_receive_from("localhost", 100)  // Runtime Error: udp_receive_from requires (UdpSocket, int_size) arguments
 */
export const udp_receive_from = /* @__PURE__ */ builtin(
  'udp_receive_from',
  () => {
    const error = 'udp_receive_from requires (UdpSocket, int_size) arguments';
    return [socket(error), int('size', error)];
  },
  {
    returns: 'dict',
    arity: 'udp_receive_from requires (UdpSocket, int_size) arguments',
    capability: 'network-client',
    requireCapability,
    suspends: true,
  },
  (from, size) => {
    const most = receiveSize('udp_receive_from', size);
    const datagram = from.receive();
    return datagram instanceof Promise
      ? datagram.then((later) => datagramDict(later, most))
      : datagramDict(datagram, most);
  },
);

function socket(error: string): Param<UdpSocket> {
  return param('socket', 'udpsocket', (value) => (value instanceof UdpSocket ? value : fail(error)));
}

function datagramDict({ bytes, from }: Datagram, most: number): Dict {
  const kept = bytes.subarray(0, most);
  return dict('data', received(kept), 'from', from, 'size', kept.length);
}

/**
 * Closes a socket.
 * @example udp_close("localhost")  // Runtime Error: udp_close requires a UdpSocket argument
 */
export const udp_close = /* @__PURE__ */ builtin(
  'udp_close',
  () => [socket('udp_close requires a UdpSocket argument')],
  { returns: 'bool', arity: 'udp_close requires a UdpSocket argument' },
  (closing) => {
    closing.close();
    return true;
  },
);
