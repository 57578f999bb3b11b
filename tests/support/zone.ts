/**
 * Where the schools of the tests are. Node and PostgreSQL each bring their own time zone data, of different years: where a country has
 * just changed its rules, as Morocco has, they are an hour apart. Of Abidjan both know that its day is that of UTC, all year.
 */
export const zone = 'Africa/Abidjan';
