/** One step of the reading of a project. */
export async function syncConsumer(): Promise<void> {
  await Promise.resolve();
}
