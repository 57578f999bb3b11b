/**
 * Where the schools of the tests are. Node and PostgreSQL each bring their own time zone data, of different years: where a country has
 * just changed its rules, as Morocco has, they are an hour apart. In Algiers both know that it is an hour ahead of UTC, all year.
 */
export const zone = 'Africa/Algiers';
