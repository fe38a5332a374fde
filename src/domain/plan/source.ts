/**
 * Where the issues of a deliverable come from. Once found, a source is remembered by its id in Jira, which
 * wins over key and name, as these change. A label has no id.
 */
export type Source =
  | { readonly issue: string; readonly id?: string | undefined }
  | { readonly version: string; readonly id?: string | undefined }
  | { readonly component: string; readonly id?: string | undefined }
  | { readonly label: string }
  | { readonly jql: string };
