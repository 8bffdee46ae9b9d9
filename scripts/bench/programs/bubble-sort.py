import sys


def bubble_sorted(xs):
    for last in range(len(xs) - 1, 0, -1):
        for i in range(last):
            if xs[i] > xs[i + 1]:
                xs[i], xs[i + 1] = xs[i + 1], xs[i]
    return xs


n = int(sys.argv[1]) if len(sys.argv) > 1 else 22000
xs = [(i * 7919) % 10007 for i in range(n)]
result = bubble_sorted(xs[:])
checksum = 0
for x in result:
    checksum = (checksum * 31 + x) % 1000000007
print(xs[n - 1], result[0], result[n - 1], checksum)
