async function slow(n) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return n;
}
console.log(`[${(await Promise.all([slow(1), slow(2), slow(3)])).join(', ')}]`);
