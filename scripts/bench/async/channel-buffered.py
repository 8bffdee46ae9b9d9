import asyncio
import sys


async def main():
    size = int(sys.argv[1])
    queue = asyncio.Queue()
    for i in range(size):
        queue.put_nowait(i)
    total = 0
    for _ in range(size):
        total += await queue.get()
    print(total)


asyncio.run(main())
