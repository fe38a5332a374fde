/** Work that is due by the clock. */
export async function hourly(): Promise<void> {
  await Promise.resolve();
}
