// What async.mjs measures: programs of async/, with their arguments and goals. `operations` is the number of times that
// the thing of interest is done, for the time of each. A goal tells whether it was missed.

/** At most so many times the twin. */
const within = (factor) => (times) => times.ours > factor * times.twin;

/** At most so many nanoseconds each. */
const atMost = (nanoseconds) => (times) => times.perOperation > nanoseconds;

/** At most so many milliseconds. */
const under = (ms) => (times) => times.ours > ms;

const sleepGoals = { 10000: within(1.25), 100000: within(1.8) };

const sleeps = [10_000, 100_000, 1_000_000].flatMap((size) =>
  (size === 10_000 ? [1, 10, 256, 10_000] : [256]).map((limit) => ({
    name: 'sleeps',
    label: `${size} sleeps of 100 ms, limit ${limit}`,
    args: [size, limit],
    goal: sleepGoals[size],
  })),
);

export const measurements = [
  { name: 'three-sleeps-in-turn', label: 'three sleeps of 100 ms in turn', goal: under(340) },
  { name: 'three-sleeps-together', label: 'three sleeps of 100 ms together', goal: under(130) },
  { name: 'three-async-functions', label: 'three async functions that sleep', goal: under(130) },
  ...sleeps,
  { name: 'sleeping-functions', label: '10000 async functions that sleep', args: [10_000] },
  { name: 'sleeping-functions', label: '100000 async functions that sleep', args: [100_000] },
  {
    name: 'settled',
    label: '1000000 awaits of a settled promise',
    args: [1_000_000],
    operations: 1_000_000,
    goal: within(1.5),
  },
  {
    name: 'async-calls',
    label: '100000 async calls',
    args: [100_000],
    operations: 100_000,
    goal: within(1.5),
  },
  {
    name: 'plain-calls',
    twin: 'plain-calls-alone',
    label: 'fib(32) in a program that waits, and in one that does not',
    args: [32],
    goal: within(1.05),
  },
  {
    name: 'suspending-calls',
    label: '1000000 calls that may suspend, each with a send and a receive',
    args: [1_000_000],
    operations: 1_000_000,
    goal: atMost(200),
  },
  {
    name: 'channel-buffered',
    label: '1000000 messages, buffered',
    args: [1_000_000],
    operations: 2_000_000,
    goal: atMost(50),
  },
  { name: 'channel-buffered', label: '100000 messages, buffered', args: [100_000], goal: under(30) },
  { name: 'channel-ping-pong', label: '100000 messages there and back', args: [100_000], goal: within(2) },
  { name: 'generator', label: '1000000 values of a generator', args: [1_000_000], goal: within(1.5) },
  {
    name: 'parallel-map',
    label: 'parallel_map over 10000 elements, 200 times',
    args: [10_000, 200],
    operations: 2_000_000,
    goal: within(1.5),
  },
  {
    name: 'parallel-map',
    label: 'parallel_map over 130000 elements, 20 times',
    args: [130_000, 20],
    operations: 2_600_000,
    goal: within(1.5),
  },
  { name: 'tasks', label: '1000 tasks that sleep 10 ms', args: [1000] },
  ...[3, 100, 1000].map((size) => ({
    name: 'files',
    label: `${size} files written and read`,
    args: [size, 'FOLDER'],
  })),
  { name: 'http', label: '1000 requests of 5 ms, limit 64', args: [1000, 64, 'URL'] },
];
