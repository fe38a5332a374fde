/** The app was installed or upgraded. */
export async function appLifecycle(): Promise<void> {
  await Promise.resolve();
}
