/** What a computation includes: an `outlook` leaves out curve, timetable, schedule checks and simulations. */
export type Scope = 'all' | 'outlook';
