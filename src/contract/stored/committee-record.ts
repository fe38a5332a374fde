import type { Day } from '../../domain/calendar/day';
import type { Axis, Weather } from '../../domain/health/weather-reading';
import type { Known } from '../../domain/known';
import type { CommitteePage, CommitteeSettings } from '../committees';
import type { PageNode } from '../page-document';

/** The committee of a project: settings and page. Its revision detects that somebody else wrote meanwhile. */
export interface CommitteeRecord {
  /** 0: nothing is stored yet. */
  readonly revision: number;
  readonly settings: CommitteeSettings;
  readonly page: CommitteePage | null;
  /** Figures on the page as it is. */
  readonly figures: CommitteeFigures | null;
  /** Figures of the committee before. */
  readonly previous: CommitteeFigures | null;
  /** Number of the committee in its series, from 1; 0 before the first. */
  readonly number: number;
  readonly generations: PageGenerations;
  /** A first page that is being created; null: none is. */
  readonly begun: BegunPage | null;
}

/** What the app generated on a page; all else was written by people. */
export interface PageGenerations {
  /**
   * What each writing put outside people's blocks, the last one last. A writing that was begun and not noted
   * as done is among them: the function may have died in between.
   */
  readonly parts: readonly (readonly PageNode[])[];
  /** Of a page written before the parts were kept. */
  readonly fingerprints: readonly string[];
}

/** Noted before a page is created, to find the page where the function dies before its id is noted. */
export interface BegunPage {
  readonly spaceId: string;
  readonly title: string;
  /** Account in whose name it is created. */
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

interface CommitteeWeather {
  readonly weather: Weather;
  readonly axes: Readonly<Record<Axis, Weather>>;
}

/** The figures of a committee that the next one compares with. */
export interface CommitteeFigures {
  readonly methodVersion: string;
  readonly statusDate: Day;
  /** The figures count only what everybody on the project may see; absent: written before that was sure. */
  readonly common?: true;
  readonly weather: Weather;
  readonly axes: Readonly<Record<Axis, Weather>>;
  /** The weather that the page announced; absent on pages written before it was kept. */
  readonly announced?: CommitteeWeather;
  /** The last computed weather that was known; absent on pages written before it was kept. */
  readonly lastKnown?: CommitteeWeather;
  readonly finish: Known<Day>;
  readonly costAtCompletion: Known<number>;
  readonly workAtCompletion: Known<number>;
}
