import sys


def larger(a, b):
    return a if a > b else b


def total(xs):
    result = xs[0]
    for i in range(1, len(xs)):
        result = result + xs[i]
    return result


def insertion_sort(xs):
    xs = list(xs)
    for i in range(1, len(xs)):
        x = xs[i]
        at = i
        while at > 0 and xs[at - 1] > x:
            xs[at] = xs[at - 1]
            at -= 1
        xs[at] = x
    return xs


def fold(xs, f, start):
    result = start
    for x in xs:
        result = f(result, x)
    return result


def main(n):
    ints = []
    floats = []
    seed = 42
    for _ in range(1000):
        seed = (seed * 1103515245 + 12345) % 2147483648
        ints.append(seed % 1000)
        floats.append(seed / 65536.0)
    best = 0
    highest = 0.0
    result = 0
    mass = 0.0
    for step in range(n):
        ints[step % 1000] = step % 977
        floats[step % 1000] = (step % 977) * 0.5
        best = larger(best, total(ints) % 1009)
        highest = larger(highest, total(floats))
        result += fold(ints, lambda s, x: (s + x) % 65521, 1)
        mass += fold(floats, lambda s, x: s * 0.5 + x, 0.5)
        result += insertion_sort(ints)[500]
        mass += insertion_sort(floats)[500]
    print(best, str(highest).removesuffix(".0"), result, str(mass).removesuffix(".0"))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 700)
