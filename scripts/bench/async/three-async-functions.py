import asyncio


async def slow(n):
    await asyncio.sleep(0.1)
    return n


async def main():
    print(await asyncio.gather(slow(1), slow(2), slow(3)))


asyncio.run(main())
