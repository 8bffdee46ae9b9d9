/**
 * Where a program may connect to. `RUFF_NET_DESTINATION_POLICY` may forbid what is not the public internet: the machine
 * itself, its network, the services of a cloud. What counts is the address, not the name; so whoever connects asks here
 * for the addresses of a host and connects to one of those, never to the name.
 */
import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { RuffError } from '../core/errors.js';
import { programOptions } from '../core/options.js';
import { getVariable } from './environment.js';

const POLICY = 'RUFF_NET_DESTINATION_POLICY';
const OVERRIDE = 'RUFF_ALLOW_PRIVATE_NETWORK_DESTINATIONS';

/**
 * The addresses of a host, if the program may connect to all of them. `surface` is what the error names: `HTTP GET`,
 * `tcp_connect`. Looked up at every call, as the program may change the policy.
 */
export async function allowedAddresses(
  surface: string,
  host: string,
  port: number,
): Promise<readonly LookupAddress[]> {
  const deny = deniesPrivate();
  const addresses = await addressesOf(host, port);
  if (deny) checkAddresses(surface, addresses);
  return addresses;
}

function checkAddresses(surface: string, addresses: readonly LookupAddress[]): void {
  const blocked = addresses.filter(({ address }) => isPrivate(address)).map(({ address }) => address);
  if (blocked.length === 0) return;
  throw new RuffError(
    `${surface} blocked by outbound destination policy 'deny_private' (resolved to blocked addresses: ${blocked.join(', ')}). ` +
      `Set ${OVERRIDE}=1 to allow trusted local/private destinations.`,
  );
}

/** Whether private destinations are refused now. */
export function deniesPrivate(): boolean {
  const policy = getVariable(POLICY);
  const denies = policy === undefined ? programOptions().denyPrivateDestinations : policyDenies(policy);
  return denies && !/^(?:1|true|yes|on)$/i.test(getVariable(OVERRIDE)?.trim() ?? '');
}

function policyDenies(policy: string): boolean {
  const word = policy.trim().toLowerCase();
  if (/^(?:allow[_-]all|permissive|)$/.test(word)) return false;
  if (/^(?:deny[_-]private|strict)$/.test(word)) return true;
  throw new RuffError(`Invalid ${POLICY} value '${policy}'; expected one of: allow_all, deny_private`);
}

/** A literal address stands for itself, in brackets as URLs write it as well. */
function addressesOf(host: string, port: number): Promise<readonly LookupAddress[]> {
  const literal = host.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(literal);
  if (family !== 0) return Promise.resolve([{ address: literal, family }]);
  return new Promise((resolve, reject) =>
    lookup(host, { all: true }, (error, addresses) => {
      if (error) reject(new RuffError(unresolved(host, port)));
      else resolve(addresses);
    }),
  );
}

function unresolved(host: string, port: number): string {
  return `Failed to resolve network destination '${host}:${port}': failed to lookup address information: Name or service not known`;
}

let privateAddresses: BlockList | undefined;

/** Private, loopback, link-local, multicast and unspecified addresses. */
export function isPrivate(address: string): boolean {
  privateAddresses ??= listPrivate();
  return privateAddresses.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** The list knows by itself that `::ffff:a.b.c.d` is the IPv4 address in it. */
function listPrivate(): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
    ['224.0.0.0', 4],
  ] as const) {
    list.addSubnet(net, prefix, 'ipv4');
  }
  for (const [net, prefix] of [
    ['::', 128],
    ['::1', 128],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
  ] as const) {
    list.addSubnet(net, prefix, 'ipv6');
  }
  return list;
}
