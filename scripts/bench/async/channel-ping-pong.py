import asyncio
import sys


async def main():
    size = int(sys.argv[1])
    ping = asyncio.Queue()
    pong = asyncio.Queue()

    async def body():
        while (ball := await ping.get()) is not None:
            pong.put_nowait(ball + 1)

    other = asyncio.create_task(body())
    value = 0
    while value < size:
        ping.put_nowait(value)
        value = await pong.get()
    ping.put_nowait(None)
    await other
    print(value)


asyncio.run(main())
