import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileKeys } from '../../../src/services/files/file-keys.js';
import { isUploadSigned, signUpload, textToSign } from '../../../src/services/files/sign-upload.js';
import { readPublicId } from '../../../src/services/files/upload-rules.js';

const parameters = fc.dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), fc.string({ minLength: 1 }), { minKeys: 1 });
const plain = parameters.filter((all) => textToSign(all) !== '');

describe('the signature of an upload', () => {
  it("is Cloudinary's documented example", () => {
    const documented = { public_id: 'sample_image', timestamp: '1315060510', eager: 'w_400,h_300,c_pad|w_260,h_200,c_crop' };
    expect(signUpload(documented, 'abcd')).toBe('bfd09f95f331f558cbd1320e67aa8d488770583e');
  });

  it('leaves out what is not signed, and what is empty', () => {
    expect(
      textToSign({ file: 'x', api_key: '1', signature: 's', cloud_name: 'c', resource_type: 'image', folder: '', b: '2', a: '1' }),
    ).toBe('a=1&b=2');
  });

  it('does not depend on the order of the parameters', () => {
    fc.assert(
      fc.property(plain, (all) => {
        expect(signUpload(Object.fromEntries(Object.entries(all).toReversed()), 's')).toBe(signUpload(all, 's'));
      }),
    );
  });

  it('is good for these parameters and this secret only', () => {
    fc.assert(
      fc.property(plain, fc.string({ minLength: 1 }), fc.nat(), (all, secret, which) => {
        const signature = signUpload(all, secret);
        expect(isUploadSigned(all, signature, ['another', secret])).toBe(true);
        expect(isUploadSigned(all, signature, [`${secret}x`])).toBe(false);
        const names = Object.keys(all).filter((name) => textToSign({ [name]: 'x' }) !== '');
        const name = names[which % names.length] ?? '';
        expect(isUploadSigned({ ...all, [name]: `${all[name]}x` }, signature, [secret])).toBe(false);
      }),
    );
  });

  it('is good by SHA-256 too, and no text else is a signature', () => {
    const all = { public_id: 'a', timestamp: '1' };
    const sha256 = createHash('sha256').update('public_id=a&timestamp=1secret').digest('hex');
    expect(isUploadSigned(all, sha256, ['secret'])).toBe(true);
    fc.assert(fc.property(fc.string(), (text) => !isUploadSigned(all, text, ['secret'])));
  });

  it('lets no value pass for two parameters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
        expect(signUpload({ a: `${a}&b=${b}` }, 's')).not.toBe(signUpload({ a, b }, 's'));
      }),
    );
  });
});

describe('the keys of files', () => {
  const old = { kid: 'old', secret: 'o'.repeat(40) };
  const young = { kid: 'new', secret: 'n'.repeat(40) };

  it('differ from organization to organization, and for each purpose', () => {
    const keys = new FileKeys([young]);
    expect(keys.uploadSecret('1')).not.toBe(keys.uploadSecret('11'));
    expect(keys.apiKey('1')).not.toBe(keys.apiKey('2'));
    expect(keys.isSigned('2', 'm', keys.signLink('1', 'm'))).toBe(false);
    expect(keys.signLink('1', '')).not.toBe(keys.uploadSecret('1'));
  });

  it('are replaced without anybody noticing: what the old one signed is good while it is accepted', () => {
    const [before, both, after] = [new FileKeys([old]), new FileKeys([young, old]), new FileKeys([young])];
    const link = before.signLink('1', 'm');
    expect([both, after].map((keys) => keys.isSigned('1', 'm', link))).toEqual([true, false]);
    expect([both, after].map((keys) => keys.isApiKey('1', before.apiKey('1')))).toEqual([true, false]);
    expect(both.uploadSecrets('1')).toContain(before.uploadSecret('1'));
  });
});

describe('the name of an upload', () => {
  it.each(['profiles/user5_abc', 'medical/user123_-_'])('%s says whose it is', (name) =>
    expect(readPublicId(name)?.ownerId).toMatch(/^\d+$/),
  );

  it.each([
    '',
    'profiles/user5_',
    'profiles/user05_a',
    'nothing/user5_a',
    'profiles/../user5_a',
    'profiles/user5_a/b',
    'profiles/user5_a\0',
    'profiles/user5_a\n',
    'Profiles/user5_a',
  ])('%j is none', (name) => expect(readPublicId(name)).toBeUndefined());
});
