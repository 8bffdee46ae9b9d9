import asyncio


async def main():
    await asyncio.gather(*(asyncio.sleep(0.1) for _ in range(3)))
    print("done")


asyncio.run(main())
