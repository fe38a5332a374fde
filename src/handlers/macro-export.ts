/** The macro as it stands in an exported page. */
export async function macroExport(): Promise<void> {
  await Promise.resolve();
}
