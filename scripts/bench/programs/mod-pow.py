import sys


def mod_pow(base, exponent, modulus):
    result = 1
    factor = base % modulus
    while exponent > 0:
        if exponent % 2 == 1:
            result = result * factor % modulus
        factor = factor * factor % modulus
        exponent //= 2
    return result


modulus = 3037000493
checksum = 0
for i in range(int(sys.argv[1]) if len(sys.argv) > 1 else 520000):
    checksum = (checksum + mod_pow(i + 2, 1000000006 + i, modulus)) % modulus
print(checksum)
