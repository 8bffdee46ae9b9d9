import asyncio
import sys


async def slow(n):
    await asyncio.sleep(0.1)
    return n


async def main():
    size = int(sys.argv[1])
    results = await asyncio.gather(*(slow(i) for i in range(size)))
    print(len(results), results[size - 1])


asyncio.run(main())
