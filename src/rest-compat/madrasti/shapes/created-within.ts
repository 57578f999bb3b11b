interface CreatedBounds {
  readonly created_at__gte?: string | undefined;
  readonly created_at__lte?: string | undefined;
}

const isDay = (bound: string | undefined): boolean => bound?.length === 10;
/** A bound that is a school day. */
export const day = (bound: string | undefined): string | undefined => (isDay(bound) ? bound : undefined);
/** A bound that is an instant. */
export const instant = (bound: string | undefined): string | undefined =>
  bound === undefined || isDay(bound) ? undefined : new Date(bound).toISOString();

/** `created_at__gte` and `created_at__lte`, each a school day or an instant. */
export const createdWithin = ({ created_at__gte: from, created_at__lte: to }: CreatedBounds) => ({
  createdFrom: instant(from),
  createdOnOrAfter: day(from),
  createdTo: instant(to),
  createdOnOrBefore: day(to),
});
