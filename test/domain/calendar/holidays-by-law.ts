/**
 * Public holidays of 2026 (Easter on 5 April) and 2027 (28 March), written by hand from the law of each
 * place, as month-day; a region has the days of `as` and its own. So they are held against nothing that
 * anybody else computed.
 */
interface LawRow {
  readonly region: string;
  readonly as?: string;
  readonly in2026: string;
  readonly in2027: string;
}

export const HOLIDAYS_BY_LAW: readonly LawRow[] = [
  {
    region: 'FR',
    in2026: '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25',
    in2027: '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25',
  },
  // Good Friday and the second day of Christmas: local law of Alsace and Moselle.
  { region: 'FR-57', as: 'FR', in2026: '04-03 12-26', in2027: '03-26 12-26' },
  { region: 'FR-67', as: 'FR', in2026: '04-03 12-26', in2027: '03-26 12-26' },
  { region: 'FR-68', as: 'FR', in2026: '04-03 12-26', in2027: '03-26 12-26' },
  // Abolition of slavery; Good Friday by custom in Guadeloupe and Martinique.
  { region: 'FR-GP', as: 'FR', in2026: '04-03 05-27', in2027: '03-26 05-27' },
  { region: 'FR-MQ', as: 'FR', in2026: '04-03 05-22', in2027: '03-26 05-22' },
  { region: 'FR-GF', as: 'FR', in2026: '06-10', in2027: '06-10' },
  { region: 'FR-RE', as: 'FR', in2026: '12-20', in2027: '12-20' },
  { region: 'FR-YT', as: 'FR', in2026: '04-27', in2027: '04-27' },
  { region: 'FR-BL', as: 'FR', in2026: '10-09', in2027: '10-09' },
  { region: 'FR-MF', as: 'FR', in2026: '05-28', in2027: '05-28' },
  // Citizenship; gospel, Good Friday, Matariʻi; Saint Pierre Chanel, Saints Peter and Paul, the territory.
  { region: 'NC', as: 'FR', in2026: '09-24', in2027: '09-24' },
  { region: 'PF', as: 'FR', in2026: '03-05 04-03 11-20', in2027: '03-05 03-26 11-20' },
  { region: 'WF', as: 'FR', in2026: '04-28 06-29 07-29', in2027: '04-28 06-29 07-29' },
  { region: 'PM', as: 'FR', in2026: '', in2027: '' },
  {
    region: 'BE',
    in2026: '01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25',
    in2027: '01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25',
  },
  {
    region: 'LU',
    in2026: '01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26',
    in2027: '01-01 03-29 05-01 05-06 05-09 05-17 06-23 08-15 11-01 12-25 12-26',
  },
  {
    // 1 November 2026 and 15 August 2027 are Sundays.
    region: 'MC',
    in2026: '01-01 01-27 04-06 05-01 05-14 05-25 06-04 08-15 11-01 11-02 11-19 12-08 12-25',
    in2027: '01-01 01-27 03-29 05-01 05-06 05-17 05-27 08-15 08-16 11-01 11-19 12-08 12-25',
  },
  {
    // The fast: Thursday after the first Sunday of September.
    region: 'CH-GE',
    in2026: '01-01 04-03 04-05 04-06 05-14 05-24 05-25 08-01 09-10 12-25 12-31',
    in2027: '01-01 03-26 03-28 03-29 05-06 05-16 05-17 08-01 09-09 12-25 12-31',
  },
  {
    // Patriots: Monday before 25 May; Labour Day and Thanksgiving: first and second Monday.
    region: 'CA-QC',
    in2026: '01-01 04-03 05-18 06-24 07-01 09-07 10-12 12-25',
    in2027: '01-01 03-26 05-24 06-24 07-01 09-06 10-11 12-25',
  },
];
