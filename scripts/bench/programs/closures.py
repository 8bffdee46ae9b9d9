import sys


def adder(amount):
    return lambda x: x + amount


def scaler(factor):
    return lambda x: x * factor % 1000003


def both(f, g):
    return lambda x: g(f(x))


def counter(step):
    count = 0

    def tick():
        nonlocal count
        count += step
        return count

    return tick


def main(n):
    steps = [both(adder(3), scaler(7)), both(scaler(5), adder(11)), adder(1), scaler(13)]
    tick = counter(2)
    x = 1
    ticks = 0
    for i in range(n):
        x = steps[i % 4](x)
        ticks = tick()
    print(x, ticks)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 40000000)
