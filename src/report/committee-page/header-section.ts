import type { AdfNode } from '../adf/adf';
import { date } from '../adf/inline';
import { headedTable, type Cell } from '../adf/table';
import type { PageContext } from './page-context';

const COLUMNS = [140, 240, 140, 240].map((width) => ({ head: '', width }));

/** The header: project, committee, status day, author, method, confidence. */
export function headerSection({ result, options, messages, format }: PageContext): readonly AdfNode[] {
  const words = messages.page.header;
  const meeting: Cell = options.meetingDay === null ? words.toFill : date(options.meetingDay);
  return [
    headedTable(COLUMNS, [
      [
        [words.project, `${result.project.name} (${result.project.key})`],
        [
          words.committee,
          options.number === null ? words.toFill : words.numbered(format.count(options.number)),
        ],
      ],
      [
        [words.cutOff, date(result.statusDate)],
        [words.meeting, meeting],
      ],
      [
        [words.author, options.author ?? words.generatedBy],
        [
          words.method,
          `Jalon ${result.methodVersion} · ${words.confidence} ${format.percent(result.confidence.value)}`,
        ],
      ],
    ]),
  ];
}
