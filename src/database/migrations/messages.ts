import { Migration } from '@mikro-orm/migrations';
import { messageNotifySql } from '../../entities/notifications/message-notify.sql.js';

/** Wakes the gateways when messages are queued. */
export class Messages extends Migration {
  override up(): void {
    for (const statement of messageNotifySql) this.addSql(statement);
  }
}
