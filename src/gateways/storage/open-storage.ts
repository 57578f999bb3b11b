import path from 'node:path';
import type { Config } from '../../config.js';
import { LocalStorage } from './local-storage.js';
import { S3Storage } from './s3-storage.js';
import type { Storage } from './storage.js';

/** The storage that the settings name. */
export const openStorage = ({ storageUrl, filesDir, dataDir }: Pick<Config, 'storageUrl' | 'filesDir' | 'dataDir'>): Storage =>
  storageUrl === undefined ? new LocalStorage(filesDir) : new S3Storage({ url: storageUrl, incoming: path.join(dataDir, 'incoming') });
