function mandelbrot(size, limit) {
  let total = 0;
  for (let row = 0; row < size; row++) {
    const ci = (2 * row) / size - 1;
    for (let column = 0; column < size; column++) {
      const cr = (3 * column) / size - 2;
      let zr = 0;
      let zi = 0;
      let n = 0;
      while (n < limit && zr * zr + zi * zi <= 4) {
        const next = zr * zr - zi * zi + cr;
        zi = 2 * zr * zi + ci;
        zr = next;
        n++;
      }
      total += n;
    }
  }
  return total;
}

console.log(mandelbrot(Number(process.argv[2] ?? 1500), 200));
