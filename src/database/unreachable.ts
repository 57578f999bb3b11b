/** PostgreSQL is starting, stopping, gone, or has no connection left (SQLSTATE classes 08, 57P and 53300), or nobody answers at its place. */
const states = /^(08\d{3}|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** What the driver says without a code when a connection ends under it, or none becomes free in time. */
const words = /^(Connection terminated|Connection ended|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether a failure means that the database cannot be reached just now: nothing is wrong with the request, and later it will do. */
export function isUnreachable(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && states.test(at.code)) return true;
    if (words.test(at.message)) return true;
  }
  return false;
}
