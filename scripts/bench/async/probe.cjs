// Loaded before a program that is measured: writes to descriptor 3 how many milliseconds it took from here to its end, by
// the clock and of processors.
const { writeSync } = require('node:fs');

const began = performance.now();
const used = process.cpuUsage();
process.on('exit', () => {
  const { user, system } = process.cpuUsage(used);
  writeSync(3, JSON.stringify({ wall: performance.now() - began, cpu: (user + system) / 1000 }));
});
