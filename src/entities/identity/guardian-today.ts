/** Whether somebody is a guardian of a child today, as SQL over the keys of both. */
export const guardianToday = (guardian: string, student: string): string =>
  `exists (select from guardianship g where g.guardian_id = ${guardian} and g.student_id = ${student} and g.starts_on <= :today and (g.ends_on is null or g.ends_on >= :today))`;
