/** Lets `Date` tell the time of the site, which may be another than the machine's. */
export function installSiteDate(ahead: number): void {
  const MachineDate = window.Date;
  const now = () => MachineDate.now() + ahead;
  window.Date = new Proxy(MachineDate, {
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as Date,
    get: (target, property, receiver) =>
      property === 'now' ? now : (Reflect.get(target, property, receiver) as unknown),
  });
}
