import sys


def quicksorted(xs):
    lows, highs = [0], [len(xs) - 1]
    while lows:
        low, high = lows.pop(), highs.pop()
        while low < high:
            pivot = xs[(low + high) // 2]
            i, j = low, high
            while i <= j:
                while xs[i] < pivot:
                    i += 1
                while xs[j] > pivot:
                    j -= 1
                if i <= j:
                    xs[i], xs[j] = xs[j], xs[i]
                    i += 1
                    j -= 1
            lows.append(i)
            highs.append(high)
            high = j
    return xs


def random_ints(n):
    xs = []
    seed = 42
    for _ in range(n):
        seed = seed * 16807 % 2147483647
        xs.append(seed)
    return xs


n = int(sys.argv[1]) if len(sys.argv) > 1 else 2000000
xs = quicksorted(random_ints(n))
checksum = 0
for x in xs:
    checksum = (checksum * 31 + x) % 1000000007
print(xs[0], xs[n // 2], xs[n - 1], checksum)
