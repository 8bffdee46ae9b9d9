import asyncio


async def main():
    for _ in range(3):
        await asyncio.sleep(0.1)
    print("done")


asyncio.run(main())
