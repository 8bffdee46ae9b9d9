import sys


def filled(n, seed):
    return [[(i * seed + j * 7) % 11 + 0.5 for j in range(n)] for i in range(n)]


def product(a, b, n):
    c = []
    for i in range(n):
        row = []
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += a[i][k] * b[k][j]
            row.append(total)
        c.append(row)
    return c


n = int(sys.argv[1]) if len(sys.argv) > 1 else 500
c = product(filled(n, 3), filled(n, 5), n)
checksum = 0.0
for i in range(n):
    checksum += c[i][(i * 13) % n]
print(int(checksum) if checksum == int(checksum) else checksum)
