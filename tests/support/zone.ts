/**
 * Where the schools of the tests are, unless a test asks for another place. Node and PostgreSQL each bring their own time zone data, of
 * different years: where a country has just changed its rules, as Morocco has, they are an hour apart. Of Abidjan both know that its day
 * is that of UTC, all year, so that tests may ask PostgreSQL for the day. The product may not: `src/services/zone-rules.ts`.
 */
export const zone = 'Africa/Abidjan';
