/** Something changed in Jira: the project is read again soon. */
export async function issueChanged(): Promise<void> {
  await Promise.resolve();
}
