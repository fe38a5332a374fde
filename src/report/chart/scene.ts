/**
 * How a shape is painted. Colours are `#rrggbb`; lengths are in the scene's units (CSS pixels at scale 1).
 */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps. */
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export interface Line extends Paint {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Path extends Paint {
  readonly kind: 'path';
  readonly d: string;
}

export interface Rect extends Paint {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface Circle extends Paint {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Text extends Paint {
  readonly kind: 'text';
  readonly x: number;
  /** Height of the text's baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of an outline behind the letters, which keeps them readable over lines. */
  readonly halo?: string;
}

export interface Group extends Paint {
  readonly kind: 'group';
  /** The name of the group, for programs and tests. */
  readonly name: string;
  readonly shapes: readonly Shape[];
}

export type Shape = Line | Path | Rect | Circle | Text | Group;

/** A drawing, independent of how it is rendered. Title and description are its text alternative. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** Null: transparent. */
  readonly background: string | null;
  readonly shapes: readonly Shape[];
}
