import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configure } from '../../runtime-lib/core/options.js';
import { allowedAddresses, deniesPrivate, isPrivate } from '../../runtime-lib/host/destinations.js';

const POLICY = 'RUFF_NET_DESTINATION_POLICY';
const OVERRIDE = 'RUFF_ALLOW_PRIVATE_NETWORK_DESTINATIONS';

const clear = () => {
  delete process.env[POLICY];
  delete process.env[OVERRIDE];
  configure({ denyPrivateDestinations: false });
};
beforeEach(clear);
afterEach(clear);

test.each([
  ['deny_private', true],
  [' DENY-PRIVATE ', true],
  ['strict', true],
  ['', false],
  ['allow_all', false],
  ['Allow-All', false],
  ['permissive', false],
])('the policy %j denies: %s', (value, denies) => {
  process.env[POLICY] = value;
  expect(deniesPrivate()).toBe(denies);
});

test('another policy is an error', () => {
  process.env[POLICY] = 'paranoid';
  expect(deniesPrivate).toThrow(
    "Invalid RUFF_NET_DESTINATION_POLICY value 'paranoid'; expected one of: allow_all, deny_private",
  );
});

test.each([
  ['1', false],
  [' TRUE ', false],
  ['yes', false],
  ['on', false],
  ['0', true],
  ['please', true],
])('with the override %j it denies: %s', (value, denies) => {
  process.env[POLICY] = 'deny_private';
  process.env[OVERRIDE] = value;
  expect(deniesPrivate()).toBe(denies);
});

test('an untrusted program is denied, unless the variable says otherwise', () => {
  configure({ denyPrivateDestinations: true });
  expect(deniesPrivate()).toBe(true);
  process.env[POLICY] = 'allow_all';
  expect(deniesPrivate()).toBe(false);
});

describe('private addresses', () => {
  test.each(
    '127.0.0.1 127.255.255.255 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 0.0.0.0 224.0.0.1 239.1.2.3 :: ::1 fe80::1 febf::1 fc00::1 fdff::1 ff02::1'.split(
      ' ',
    ),
  )('%s is one', (address) => expect(isPrivate(address)).toBe(true));

  test.each('8.8.8.8 172.15.0.1 172.32.0.1 192.167.1.1 169.253.1.1 1.1.1.1 2001:4860::1 fec0::1'.split(' '))(
    '%s is none',
    (address) => expect(isPrivate(address)).toBe(false),
  );

  test('an IPv4 address is what it is in the forms of IPv6 as well', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a, b, c, d] = address.split('.').map(Number) as [number, number, number, number];
        const hex = `::ffff:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
        expect(isPrivate(`::ffff:${address}`)).toBe(isPrivate(address));
        expect(isPrivate(hex)).toBe(isPrivate(address));
      }),
    );
  });
});

describe('the addresses of a host', () => {
  const denied = (addresses: string) =>
    `HTTP GET blocked by outbound destination policy 'deny_private' (resolved to blocked addresses: ${addresses}). ` +
    'Set RUFF_ALLOW_PRIVATE_NETWORK_DESTINATIONS=1 to allow trusted local/private destinations.';

  test('are given when all is allowed', async () => {
    expect(await allowedAddresses('HTTP GET', '127.0.0.1', 80)).toEqual([
      { address: '127.0.0.1', family: 4 },
    ]);
    expect(await allowedAddresses('HTTP GET', '[::1]', 80)).toEqual([{ address: '::1', family: 6 }]);
  });

  test.each([
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '::1'],
    ['[::ffff:7f00:1]', '::ffff:7f00:1'],
  ])('%s is denied', async (host, address) => {
    process.env[POLICY] = 'deny_private';
    await expect(allowedAddresses('HTTP GET', host, 80)).rejects.toThrow(denied(address));
  });

  test('a name is denied for what it leads to', async () => {
    process.env[POLICY] = 'deny_private';
    await expect(allowedAddresses('tcp_connect', 'localhost', 80)).rejects.toThrow(
      /^tcp_connect blocked by outbound destination policy 'deny_private' \(resolved to blocked addresses: (?:127\.0\.0\.1|::1)/,
    );
  });

  test('a name that leads nowhere is an error', async () => {
    await expect(allowedAddresses('HTTP GET', 'no.such.host.invalid', 80)).rejects.toThrow(
      "Failed to resolve network destination 'no.such.host.invalid:80': failed to lookup address information: ",
    );
  });
});
