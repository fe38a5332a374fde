import type { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import type { FailureCode } from './failure';

/**
 * The right that a call requires of its caller on the project it is about. `look` is as `read`, but Jira is
 * not asked what else the caller may do.
 */
export type RequiredRight = 'look' | 'read' | 'manage' | 'manage-with-costs';

/** What every request about a project contains. */
export interface OfProject {
  readonly projectId: string;
  /** Absent: today. */
  readonly date?: Day | undefined;
}

/** The issue that a surface is opened on, and its project: the platform names them, never the request. */
export interface OfIssue {
  readonly projectId: string;
  readonly issueId: string;
}

declare const ANSWER: unique symbol;

/** The type of an answer; it holds no value. */
export interface AnswerType<Answer> {
  readonly [ANSWER]?: Answer;
}

export const answers = <Answer>(): AnswerType<Answer> => ({});

interface Declared<Schema extends z.ZodType, Answer> {
  readonly right: RequiredRight;
  /**
   * The call changes what people entered, or asks for work; left out: it shows only, and the law of what may
   * not be seen holds for it.
   */
  readonly writes?: true;
  readonly request: Schema;
  readonly answer: AnswerType<Answer>;
}

/** A call about the project that its request names. */
export interface ProjectCall<
  Schema extends z.ZodType<OfProject> = z.ZodType<OfProject>,
  Answer = unknown,
> extends Declared<Schema, Answer> {
  readonly about: 'project';
}

/** A call about the issue of the surface's context. */
export interface IssueCall<
  Schema extends z.ZodType<object> = z.ZodType<object>,
  Answer = unknown,
> extends Declared<Schema, Answer> {
  readonly about: 'issue';
}

export type Call = ProjectCall | IssueCall;

/** Declares a call about a project: who may make it, what it accepts and what it answers. */
export const call = <Schema extends z.ZodType<OfProject>, Answer>(
  declared: Declared<Schema, Answer>,
): ProjectCall<Schema, Answer> => ({ ...declared, about: 'project' });

/** Declares a call about the issue that the surface is opened on. */
export const callOnIssue = <Schema extends z.ZodType<object>, Answer>(
  declared: Declared<Schema, Answer>,
): IssueCall<Schema, Answer> => ({ ...declared, about: 'issue' });

type Primitive = string | number | boolean | null | undefined;
type DeepReadonly<T> = T extends Primitive
  ? T
  : T extends readonly (infer One)[]
    ? readonly DeepReadonly<One>[]
    : T extends object
      ? { readonly [Name in keyof T]: DeepReadonly<T[Name]> }
      : T;

/** What a browser sends. */
export type RequestOf<One extends Call> = DeepReadonly<z.input<One['request']>>;

/** What a use case takes: the request once it is checked, and the issue where the call is about one. */
export type AskedOf<One extends Call> = DeepReadonly<z.output<One['request']>> &
  (One extends IssueCall ? OfIssue : unknown);

/** What a use case answers. */
export type AnswerOf<One extends Call> = One['answer'] extends AnswerType<infer Answer> ? Answer : never;

/**
 * Every call answers a value or a failure: a code, which has its words in the messages, and in `detail` what
 * to mend (a path, a field).
 */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: { readonly code: FailureCode; readonly detail?: string } };
