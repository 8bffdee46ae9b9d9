/**
 * How much longer work takes for eight times the size: about 8 where time grows with the size, 64 with its square. The
 * processor time of this process counts, the least of several runs in turns: other work of the machine only adds to it.
 */
export function growth(work: (size: number) => void, size: number): number {
  const processorTime = (of: number): number => {
    const start = process.cpuUsage();
    work(of);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const rounds = Array.from({ length: 5 }, () => [processorTime(size), processorTime(8 * size)] as const);
  const least = (times: number[]): number => Math.min(...times);
  return least(rounds.map(([, large]) => large)) / least(rounds.map(([small]) => small));
}

/** Far from both what grows with the size and what grows with its square: garbage collection adds to the larger size. */
export const LINEAR = 32;
