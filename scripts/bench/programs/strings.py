import sys


def build(n):
    text = ""
    for i in range(n):
        text += "item " + str(i % 1000) + ";"
    return text


text = build(int(sys.argv[1]) if len(sys.argv) > 1 else 2000000)
ends = 0
for c in text:
    if c == ";":
        ends += 1
print(len(text), ends)
