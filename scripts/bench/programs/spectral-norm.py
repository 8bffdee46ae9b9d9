import sys
from math import sqrt


def cell(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    result = []
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += cell(i, j) * v[j]
        result.append(total)
    return result


def times_transposed(v):
    result = []
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += cell(j, i) * v[j]
        result.append(total)
    return result


def spectral_norm(n):
    u = [1.0] * n
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    uv = vv = 0.0
    for i in range(n):
        uv += u[i] * v[i]
        vv += v[i] * v[i]
    return sqrt(uv / vv)


print(spectral_norm(int(sys.argv[1]) if len(sys.argv) > 1 else 2000))
