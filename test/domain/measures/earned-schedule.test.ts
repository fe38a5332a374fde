import { scheduleMeasuresOf } from '../../../src/domain/measures/earned-schedule';
import { known, unknown } from '../../../src/domain/known';

const near = (value: number) => ({ known: true, value: expect.closeTo(value, 9) as unknown });

describe('earned schedule', () => {
  const linear = (actualTime: number, earnedValue: number) =>
    scheduleMeasuresOf({
      plannedValueAt: (day) => 10 * Math.min(day, 10),
      plannedDuration: 10,
      budgetAtCompletion: 100,
      earnedValue,
      actualTime,
    });

  test('PV 10 a period, PD 10, EV 47, AT 6', () => {
    const measures = linear(6, 47);
    expect(measures.earnedSchedule).toEqual(near(4.7));
    expect(measures.schedulePerformanceTime).toEqual(near(4.7 / 6));
    expect(measures.estimateAtCompletionTime).toEqual(near(10 / (4.7 / 6)));
    expect(measures.scheduleVarianceTime).toEqual(near(-1.3));
    expect(measures.toCompleteScheduleIndex).toEqual(near(5.3 / 4));
  });

  test('10 planned, 13 taken: SPI(t) keeps the lateness that SPI forgets', () => {
    expect(linear(13, 100).schedulePerformanceTime).toEqual(near(10 / 13));
    expect(linear(13, 100).toCompleteScheduleIndex).toEqual(unknown('complete'));
  });

  test('EV above BAC is capped', () => {
    expect(linear(8, 130).earnedSchedule).toEqual(known(10));
  });

  test('nothing earned: SPI(t) is 0 and gives no forecast', () => {
    const measures = linear(4, 0);
    expect(measures.schedulePerformanceTime).toEqual(known(0));
    expect(measures.estimateAtCompletionTime).toEqual(unknown('nothing-earned'));
  });

  test('before the start nothing is defined but the planned duration', () => {
    expect(linear(0, 10)).toMatchObject({
      earnedSchedule: unknown('before-start'),
      plannedDuration: known(10),
    });
  });

  test('after the planned finish TSPI has no meaning', () => {
    expect(linear(10, 90).toCompleteScheduleIndex).toEqual(unknown('deadline-passed'));
  });

  // Work in periods 1 to 3 and 5 to 8; nothing is planned in period 4.
  const pause = [0, 10, 20, 30, 30, 40, 50, 60, 70];
  test.each([
    [2, 3],
    [3, 3],
    [4, 4],
    [5, 4],
  ])('a planned pause in period 4, all of the first three earned, AT %i: ES %i', (actualTime, expected) => {
    const measures = scheduleMeasuresOf({
      plannedValueAt: (day) => pause[day] ?? 70,
      plannedDuration: 8,
      budgetAtCompletion: 70,
      earnedValue: 30,
      actualTime,
    });
    expect(measures.earnedSchedule).toEqual(known(expected));
  });

  test('a pause before the first work is not held against the project', () => {
    const measures = scheduleMeasuresOf({
      plannedValueAt: (day) => Math.max(0, day - 3) * 10,
      plannedDuration: 10,
      budgetAtCompletion: 70,
      earnedValue: 0,
      actualTime: 2,
    });
    expect(measures.earnedSchedule).toEqual(known(2));
  });
});
