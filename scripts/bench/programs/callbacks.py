import sys
from functools import reduce


def round_of(xs, k):
    scaled = map(lambda x: (x * k + 1) % 1009, xs)
    kept = filter(lambda x: x % 3 != 0, scaled)
    return reduce(lambda total, x: total + x, kept, 0)


xs = list(range(int(sys.argv[1]) if len(sys.argv) > 1 else 60000))
total = 0
for k in range(1, 201):
    total = (total + round_of(xs, k)) % 1000000007
print(total)
