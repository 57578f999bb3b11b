import { Migration } from '@mikro-orm/migrations';
import { sessionNotifySql } from '../../entities/identity/session-notify.sql.js';

/** Tells every node when a session ends or an account changes. */
export class Sessions extends Migration {
  override up(): void {
    for (const statement of sessionNotifySql) this.addSql(statement);
  }
}
