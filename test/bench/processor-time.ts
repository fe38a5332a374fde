/**
 * What a piece of work costs, in milliseconds of processor time of all threads (compiling and collecting
 * garbage included), and what it gives. Waiting for others on the machine is not in it.
 */
export function processorTime<T>(work: () => T): readonly [milliseconds: number, value: T] {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, value];
}
