import sys


def longest(limit):
    lengths = {1: 1}
    best = 1
    for start in range(2, limit):
        n = start
        steps = 0
        while n >= start:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        lengths[start] = lengths[n] + steps
        if lengths[start] > lengths[best]:
            best = start
    return best, lengths[best]


print(*longest(int(sys.argv[1]) if len(sys.argv) > 1 else 1500000))
