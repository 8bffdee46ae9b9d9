// The products need 64 bits: in JavaScript that is BigInt.
function modPow(base, exponent, modulus) {
  let result = 1n;
  let factor = base % modulus;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * factor) % modulus;
    factor = (factor * factor) % modulus;
  }
  return result;
}

const modulus = 3037000493n;
let checksum = 0n;
for (let i = 0; i < Number(process.argv[2] ?? 520000); i++) {
  checksum = (checksum + modPow(BigInt(i + 2), 1000000006 + i, modulus)) % modulus;
}
console.log(String(checksum));
