const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
await sleep(100);
await sleep(100);
await sleep(100);
console.log('done');
