import sys


def loops(n):
    total = 0
    for i in range(n):
        for j in range(n):
            total += (i * j) % 7 + j // 3
    return total


print(loops(int(sys.argv[1]) if len(sys.argv) > 1 else 11000))
