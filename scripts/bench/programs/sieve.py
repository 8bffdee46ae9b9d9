import sys


def sieve(limit):
    composite = [False] * (limit + 1)
    count = 0
    for i in range(2, limit + 1):
        if composite[i]:
            continue
        count += 1
        for j in range(i * i, limit + 1, i):
            composite[j] = True
    return count


print(sieve(int(sys.argv[1]) if len(sys.argv) > 1 else 5000000))
