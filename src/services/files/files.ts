import type { Storage } from '../../gateways/storage/storage.js';
import type { FileKeys } from './file-keys.js';
import type { UploadSlots } from './upload-slots.js';

/** The parts that uploads and downloads share. */
export interface Files {
  readonly storage: Storage;
  readonly keys: FileKeys;
  readonly slots: UploadSlots;
  /** Address of this server, without a slash at its end: what links to files begin with. */
  readonly publicUrl: string;
}
