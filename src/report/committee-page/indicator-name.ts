/** Name of an indicator, with its label where that is an acronym: « Budget à l’achèvement (BAC) ». */
export function indicatorName({ name, label }: { readonly name: string; readonly label: string }): string {
  return /^\p{Lu}{2,}/u.test(label) ? `${name} (${label})` : name;
}
