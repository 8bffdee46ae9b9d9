import sys


def make_text(n):
    stems = ["tree", "stone", "river", "cloud", "lamp", "road", "glass", "wind", "salt", "moon"]
    parts = []
    seed = 7
    for _ in range(n):
        seed = seed * 16807 % 2147483647
        parts.append(stems[seed % 10] + str(seed // 10 % 300))
    return " ".join(parts)


def count_words(text):
    counts = {}
    for word in text.split(" "):
        counts[word] = counts.get(word, 0) + 1
    return counts


counts = count_words(make_text(int(sys.argv[1]) if len(sys.argv) > 1 else 1000000))
highest = checksum = 0
for word in sorted(counts):
    highest = max(highest, counts[word])
    checksum = (checksum * 31 + counts[word] * len(word)) % 1000000007
print(len(counts), highest, checksum)
