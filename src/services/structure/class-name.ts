/** The name of a class: always that of its grade and its section. */
export const classNameOf = (grade: { readonly name: string }, { section }: { readonly section: string }): string =>
  `${grade.name} - ${section}`;
