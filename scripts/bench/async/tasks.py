import asyncio
import sys


async def job():
    await asyncio.sleep(0.01)
    return 1


async def main():
    size = int(sys.argv[1])
    tasks = [asyncio.create_task(job()) for _ in range(size)]
    results = await asyncio.gather(*tasks)
    print(len(results), results[size - 1])


asyncio.run(main())
