/** The parts of an OpenAPI document that the tests read. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, ApiSchema>> };
}

export interface ApiOperation {
  readonly operationId?: string;
  readonly parameters?: readonly ApiParameter[];
  readonly requestBody?: ApiResponse;
  readonly responses: Readonly<Record<string, ApiResponse>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

export interface ApiResponse {
  readonly content?: Readonly<Record<string, ApiMediaType>>;
}

export interface ApiMediaType {
  readonly schema?: ApiSchema;
}

export interface ApiParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: ApiSchema;
}

export interface ApiSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: ApiSchema;
  readonly nullable?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, ApiSchema>>;
}
