import asyncio
import sys


async def main():
    size = int(sys.argv[1])
    print(len(await asyncio.gather(*(asyncio.sleep(0.1) for _ in range(size)))))


asyncio.run(main())
