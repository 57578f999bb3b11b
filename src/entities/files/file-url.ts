/**
 * SQL of the address of a file, over the alias of its row: stable for a file that is public, signed and good for a quarter of an hour for one
 * that is private. PostgreSQL signs it while it reads, so that a list of files is one statement; `:file_…` come with every statement
 * that names them (`reading/run.ts`).
 */
export const fileUrl = (f: string): string =>
  `:file_base::text || ${f}.public_id || case when ${f}.is_private then '?expires=' || :file_until::text || '&signature=' ||
    encode(sha256(:file_outer::bytea || sha256(:file_inner::bytea || convert_to(:file_until::text || ' ' || ${f}.public_id, 'UTF8'))), 'hex') else '' end`;

/** SQL of the address of the file that a column names by its public id; null when there is no such file. `t` is the row's alias. */
export const urlOfFile = (t: string, column: string): string =>
  `(select ${fileUrl('f')} from stored_file f where f.organization_id = ${t}.organization_id and f.public_id = ${t}.${column} and f.deleted_at is null)`;

/** SQL of the addresses of the files that a column lists by their public ids, in its order; those that are not there are left out. */
export const urlsOfFiles = (t: string, column: string): string =>
  `(select array_agg(${fileUrl('f')} order by n.place) from unnest(${t}.${column}) with ordinality n(id, place)
    join stored_file f on f.organization_id = ${t}.organization_id and f.public_id = n.id and f.deleted_at is null)`;
