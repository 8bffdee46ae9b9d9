// Who needs speed beyond 2^53 keeps a number in two halves, in base 2^32, instead of taking BigInts.
const BASE = 4294967296;

class Wide {
  constructor(value) {
    this.high = Number(value / BigInt(BASE));
    this.low = Number(value % BigInt(BASE));
  }
  add(other) {
    this.high += other.high;
    this.low += other.low;
    if (this.low >= BASE) {
      this.low -= BASE;
      this.high++;
    }
  }
  subtract(other) {
    this.high -= other.high;
    this.low -= other.low;
    if (this.low < 0) {
      this.low += BASE;
      this.high--;
    }
  }
  isAbove(other) {
    return this.high > other.high || (this.high === other.high && this.low > other.low);
  }
  toString() {
    return String(BigInt(this.high) * BigInt(BASE) + BigInt(this.low));
  }
}

function bigSum(n) {
  const total = new Wide(4611686018427387904n);
  const step = new Wide(9007199254740993n);
  const limit = new Wide(9000000000000000000n);
  const back = new Wide(4400000000000000001n);
  const two = new Wide(2n);
  for (let i = 0; i < n; i++) {
    if (total.isAbove(limit)) total.subtract(back);
    total.add(step);
    step.add(two);
  }
  return total;
}

console.log(String(bigSum(Number(process.argv[2] ?? 50000000))));
