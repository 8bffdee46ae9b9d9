import sys


def naturals(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


total = 0
for n in naturals(int(sys.argv[1])):
    total += n
print(total)
