// The compute benchmarks and their sizes.
//
// `size` keeps the JavaScript twin busy for 200 ms or more. CPython and the reference are so much slower that they run
// smaller sizes; `cost` says how the work grows, so that times at different sizes can be compared. A `reference` of null
// marks a program that the reference cannot run.

const linear = (n) => n;
const square = (n) => n ** 2;
const cube = (n) => n ** 3;
const sorting = (n) => n * Math.log2(n);
const golden = (n) => 1.618034 ** n;

const program = (name, cost, size, cpython, reference) => ({ name, cost, size, cpython, reference });

export const programs = [
  program('fib', golden, 38, 30, 22),
  program('loops', square, 11000, 2000, 600),
  program('sieve', linear, 5_000_000, 5_000_000, 4000),
  program('nbody', linear, 4_000_000, 50_000, null),
  program('mandelbrot', square, 1500, 250, 60),
  program('spectral-norm', square, 2000, 250, 60),
  program('matrix-product', cube, 500, 170, 60),
  program('quicksort', sorting, 2_000_000, 300_000, 6000),
  program('word-count', linear, 1_000_000, 500_000, 5000),
  program('strings', linear, 2_000_000, 1_500_000, 20_000),
  program('closures', linear, 40_000_000, 2_000_000, 100_000),
  program('structs', linear, 20_000_000, 300_000, 20_000),
  program('lcg', linear, 30_000_000, 5_000_000, 300_000),
  program('hash', linear, 25_000_000, 5_000_000, 300_000),
  program('bubble-sort', square, 22_000, 2500, 600),
  program('dict-count', linear, 6_000_000, 2_000_000, 200_000),
  program('int-dict', linear, 1_500_000, 200_000, 20_000),
  program('callbacks', linear, 60_000, 12_000, null),
  program('big-sum', linear, 50_000_000, 5_000_000, 300_000),
  program('mod-pow', linear, 520_000, 60_000, 15_000),
  program('interpreter', linear, 8000, 2000, null),
  program('generic', linear, 600, 30, null),
  program('text-index', linear, 20, 4, null),
];
