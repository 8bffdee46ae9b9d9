import sys


def big_sum(n):
    total = 4611686018427387904
    step = 9007199254740993
    for _ in range(n):
        if total > 9000000000000000000:
            total -= 4400000000000000001
        total += step
        step += 2
    return total


print(big_sum(int(sys.argv[1]) if len(sys.argv) > 1 else 50000000))
