import asyncio
import sys


async def tick(n):
    return n + 1


async def main():
    total = 0
    for i in range(int(sys.argv[1])):
        total += await tick(i)
    print(total)


asyncio.run(main())
