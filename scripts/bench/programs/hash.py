import sys


def hash_numbers(n):
    h = 7
    for i in range(n):
        h = (h * 31 + i % 256) % 1000000007
    return h


print(hash_numbers(int(sys.argv[1]) if len(sys.argv) > 1 else 25000000))
