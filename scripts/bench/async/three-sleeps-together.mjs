const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
await Promise.all([sleep(100), sleep(100), sleep(100)]);
console.log('done');
