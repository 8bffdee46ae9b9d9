import sys


def lcg(n):
    seed = 12345
    mixed = 0
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        mixed = (mixed + seed) % 1000003
    return seed, mixed


print(*lcg(int(sys.argv[1]) if len(sys.argv) > 1 else 30000000))
