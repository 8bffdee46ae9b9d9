import sys


def count(n):
    counts = {}
    for i in range(n):
        key = "k" + str(i * 7 % 1000)
        counts[key] = counts.get(key, 0) + 1
    return counts


counts = count(int(sys.argv[1]) if len(sys.argv) > 1 else 6000000)
checksum = 0
for key in sorted(counts):
    checksum = (checksum * 31 + counts[key]) % 1000000007
print(len(counts), checksum)
