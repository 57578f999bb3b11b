import { createHmac, timingSafeEqual } from 'node:crypto';
import type { JwtKey } from '../../setting-kinds.js';

/** Bytes of a block of SHA-256. */
const block = 64;

/**
 * The secrets of uploads and of links, each organization's own, made from the keys of the tokens: the first signs, all are accepted, so
 * they change together with those.
 */
export class FileKeys {
  readonly #keys: readonly [JwtKey, ...JwtKey[]];

  constructor(keys: readonly [JwtKey, ...JwtKey[]]) {
    this.#keys = keys;
  }

  /** Names the organization in an upload, as Cloudinary's `api_key`; no secret. */
  apiKey(organizationId: string): string {
    const digits = derived(this.#keys[0], 'api-key', organizationId).readUIntBE(0, 6) % 1e14;
    return String(1e14 + digits);
  }

  /** Whether an `api_key` is this organization's. */
  isApiKey(organizationId: string, apiKey: string): boolean {
    return this.#keys.some((key) => new FileKeys([key]).apiKey(organizationId) === apiKey);
  }

  /** What the organization's uploads are signed with, as Cloudinary's `api_secret`. */
  uploadSecret(organizationId: string): string {
    return derived(this.#keys[0], 'upload', organizationId).toString('hex');
  }

  /** All that a signature may have been made with. */
  uploadSecrets(organizationId: string): string[] {
    return this.#keys.map((key) => derived(key, 'upload', organizationId).toString('hex'));
  }

  /**
   * The key of the organization's links, as PostgreSQL needs it to sign while it reads (`file-url.ts`): HMAC-SHA-256 is
   * `sha256(outer || sha256(inner || message))`.
   */
  linkPads(organizationId: string): { readonly inner: Buffer; readonly outer: Buffer } {
    const key = derived(this.#keys[0], 'link', organizationId);
    const padded = (by: number): Buffer => Buffer.from(Array.from({ length: block }, (_, i) => (key[i] ?? 0) ^ by));
    return { inner: padded(0x36), outer: padded(0x5c) };
  }

  /** Signs a link, the same as PostgreSQL does. */
  signLink(organizationId: string, message: string): string {
    return createHmac('sha256', derived(this.#keys[0], 'link', organizationId))
      .update(message)
      .digest('hex');
  }

  /** Whether a link to a private file is good; takes as long for a wrong signature as for a right one. */
  isSigned(organizationId: string, message: string, signature: string): boolean {
    const given = Buffer.from(signature, 'hex');
    return this.#keys.some((key) => {
      const right = createHmac('sha256', derived(key, 'link', organizationId))
        .update(message)
        .digest();
      return given.length === right.length && timingSafeEqual(given, right);
    });
  }
}

const derived = ({ secret }: JwtKey, purpose: string, organizationId: string): Buffer =>
  createHmac('sha256', secret).update(`files:${purpose}:${organizationId}`).digest();
