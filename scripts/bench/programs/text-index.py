import sys


def vowels(text):
    found = 0
    for i in range(len(text)):
        c = text[i]
        if c == "a" or c == "e" or c == "o":
            found += 1
    return found


def palindromes(text, width):
    found = 0
    for at in range(len(text) - width + 1):
        left = at
        right = at + width - 1
        while left < right and text[left] == text[right]:
            left += 1
            right -= 1
        if left >= right:
            found += 1
    return found


def parts(text, width):
    total = 0
    for at in range(len(text) // width):
        part = text[at * width:at * width + width]
        if part == "a" or len(part) == width:
            total += len(part)
    return total


def main(n):
    plain = "never odd or even, abcdefgfedcba; " * 10000
    wide = "zażółć 😀 oko 😀 gęś, " * 10000
    total = 0
    for _ in range(n):
        for text in (plain, wide):
            total += vowels(text) + palindromes(text, 5) + parts(text, 3)
    print(len(plain), len(wide), total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
