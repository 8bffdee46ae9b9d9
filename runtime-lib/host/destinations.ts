/**
 * Where a program may connect to. `RUFF_NET_DESTINATION_POLICY` may forbid what is not the public internet: the machine
 * itself, its network, the services of a cloud. What counts is the address, not the name; so whoever connects asks here
 * for the addresses of a host and connects to one of those, never to the name.
 */
import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { RuffError } from '../core/errors.js';
import { programOptions } from '../core/options.js';
import { getVariable } from './environment.js';
import { osErrorText } from './os-error.js';

const POLICY = 'RUFF_NET_DESTINATION_POLICY';
const OVERRIDE = 'RUFF_ALLOW_PRIVATE_NETWORK_DESTINATIONS';

/**
 * The addresses of a host, if the program may connect to all of them. `surface` is what the error names: `HTTP GET`,
 * `tcp_connect`; `unresolved` stands before the reason why there are none. Looked up at every call, as the program may
 * change the policy.
 */
export async function allowedAddresses(
  surface: string,
  host: string,
  port: number,
  unresolved = unresolvedDestination(host, port),
): Promise<readonly LookupAddress[]> {
  const deny = deniesPrivate();
  const addresses = await addressesOf(host).catch((error) => {
    const failure = deny ? unresolvedDestination(host, port) : unresolved;
    throw new RuffError(`${failure}: ${osErrorText(error)}`);
  });
  const blocked = deny ? blockedAmong(addresses) : undefined;
  if (blocked !== undefined) throw blocked.at(surface);
  return addresses;
}

/** Somebody would connect to where the program must not. */
export class BlockedDestination extends Error {
  constructor(private readonly addresses: readonly string[]) {
    super('blocked destination');
  }

  /** The error of the program. */
  at(surface: string): RuffError {
    return new RuffError(
      `${surface} blocked by outbound destination policy 'deny_private' (resolved to blocked addresses: ${this.addresses.join(', ')}). ` +
        `Set ${OVERRIDE}=1 to allow trusted local/private destinations.`,
    );
  }
}

function blockedAmong(addresses: readonly LookupAddress[]): BlockedDestination | undefined {
  const blocked = addresses.filter(({ address }) => isPrivate(address)).map(({ address }) => address);
  return blocked.length === 0 ? undefined : new BlockedDestination(blocked);
}

/**
 * The `lookup` of a socket that must not connect to a private destination: it fails with `BlockedDestination`. Node asks
 * it for names only; who connects to what may be a literal address calls `refuseLiteral` first.
 */
export const checkedLookup: LookupFunction = (host, { all }, callback) => {
  addressesOf(host).then(
    (addresses) => {
      const blocked = blockedAmong(addresses);
      const [first] = addresses;
      if (blocked !== undefined || first === undefined) callback(blocked ?? null, []);
      else if (all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    },
    (error) => callback(error, []),
  );
};

/** Raises an error if the host is a literal private address. */
export function refuseLiteral(surface: string, host: string): void {
  const literal = literalAddress(host);
  const blocked = literal && blockedAmong([literal]);
  if (blocked) throw blocked.at(surface);
}

/** Whether private destinations are refused now. */
export function deniesPrivate(): boolean {
  const policy = getVariable(POLICY);
  const denies =
    policy === undefined ? (programOptions().denyPrivateDestinations ?? false) : policyDenies(policy);
  return denies && !/^(?:1|true|yes|on)$/i.test(getVariable(OVERRIDE)?.trim() ?? '');
}

function policyDenies(policy: string): boolean {
  const word = policy.trim().toLowerCase();
  if (/^(?:allow[_-]all|permissive|)$/.test(word)) return false;
  if (/^(?:deny[_-]private|strict)$/.test(word)) return true;
  throw new RuffError(`Invalid ${POLICY} value '${policy}'; expected one of: allow_all, deny_private`);
}

function addressesOf(host: string): Promise<readonly LookupAddress[]> {
  const literal = literalAddress(host);
  return literal ? Promise.resolve([literal]) : lookup(host, { all: true });
}

/** A literal address stands for itself, in brackets as URLs write it as well. */
function literalAddress(host: string): LookupAddress | undefined {
  const address = host.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(address);
  return family === 0 ? undefined : { address, family };
}

function unresolvedDestination(host: string, port: number): string {
  return `Failed to resolve network destination '${host}:${port}'`;
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
