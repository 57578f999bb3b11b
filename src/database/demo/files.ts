import { Readable } from 'node:stream';
import type { Storage } from '../../gateways/storage/storage.js';
import type { UploadContext } from '../../entities/files/upload-context.js';
import { receiveFile } from '../../services/files/receive-file.js';
import { newStorageKey, storeBytes } from '../../services/files/store-file.js';
import { uploadRules } from '../../services/files/upload-rules.js';
import { pictured } from './accounts.js';
import { drawing, type Line, page, portrait, tone } from './file-contents.js';
import { insert, type Making } from './insert.js';
import { lessonTexts, type ResourceText } from './lesson-texts.js';
import type { School } from './organizations.js';

/** A file of the demo data, by the name that records keep. */
interface DemoFile {
  readonly context: `${UploadContext}`;
  readonly content: () => Buffer;
}

const graduated: readonly Line[] = [
  [20, 120, 460, 120],
  ...Array.from({ length: 21 }, (_, i): Line => [40 + i * 20, i % 5 === 0 ? 104 : 112, 40 + i * 20, i % 5 === 0 ? 136 : 128]),
];
const beaker: readonly Line[] = [
  [160, 40, 160, 210],
  [160, 210, 320, 210],
  [320, 210, 320, 40],
  [160, 110, 320, 110],
  [245, 20, 245, 170],
];
const mirrored: readonly Line[] = [
  [60, 60, 180, 30],
  [420, 180, 300, 210],
  [60, 60, 420, 180],
  [180, 30, 300, 210],
];
const drawings: Readonly<Record<string, readonly Line[]>> = { 'droite-graduee': graduated, 'montage-fusion': beaker };

/** What a resource of a lesson holds, by its kind; those that are addresses or texts are no files. */
const contentOf = ({ type, title, is }: ResourceText, lesson: string): (() => Buffer) | undefined =>
  ({
    PDF: () => page(title, [lesson, 'Répondre sur le cahier.']),
    PRESENTATION: () => page(title, [lesson]),
    DOCUMENT: () => Buffer.from(`${title}\n${lesson}\n\nRépondre sur le cahier.\n`),
    IMAGE: () => drawing(drawings[is] ?? graduated),
    AUDIO: () => tone(2),
    VIDEO: undefined,
    LINK: undefined,
    TEXT: undefined,
  })[type];

const files: ReadonlyMap<string, DemoFile> = new Map<string, DemoFile>([
  ...lessonTexts.flatMap(({ title, resources = [] }) =>
    resources.flatMap((resource): [string, DemoFile][] => {
      const content = contentOf(resource, title);
      return content ? [[`lessons/${resource.is}`, { context: 'LESSON_RESOURCE', content }]] : [];
    }),
  ),
  ...[...pictured.values()].map((name, place): [string, DemoFile] => [
    name,
    { context: 'PROFILE_PICTURE', content: () => portrait(place) },
  ]),
  ['questions/symetrie-centrale', { context: 'QUESTION_IMAGE', content: () => drawing(mirrored) }],
  [
    'madrasti/justifications/certificat-medical',
    { context: 'JUSTIFICATION', content: () => page('Certificat médical', ['L’élève doit garder la chambre pendant deux jours.']) },
  ],
]);

interface Named {
  readonly name: string;
  readonly owner: string;
  readonly uses: number;
  readonly stored: boolean;
}

/** Stores the files that records of the demo data name, small ones made on the spot; what is stored already stays as it is. */
export async function makeFiles(making: Making, school: School, storage: Storage): Promise<void> {
  const { rows } = await making.client.query<Named>(namedFiles, [school.id, [...files.keys()]]);
  for (const named of rows) {
    const file = files.get(named.name);
    if (file && !named.stored) await makeFile(making, school, storage, named, file);
  }
  // Records that have come since name their files, too: what is in use is not collected.
  await making.client.query(
    `update stored_file f set uses = n.uses, attached_at = coalesce(f.attached_at, $3) from (${namedFiles}) n
     where f.organization_id = $1 and f.public_id = n.name and f.deleted_at is null and f.uses < n.uses`,
    [school.id, [...files.keys()], making.now],
  );
}

async function makeFile(making: Making, school: School, storage: Storage, { name, owner, uses }: Named, { context, content }: DemoFile) {
  const { kinds, isPrivate } = uploadRules[context];
  const received = await receiveFile(Readable.from([content()]), { incoming: storage.incoming, kinds });
  const { kind, mimeType, format, bytes, width, height, checksum } = received;
  const key = newStorageKey(school.id);
  const stamp = { organization_id: school.id, created_at: making.now, updated_at: making.now };
  const facts = { kind, mime_type: mimeType, format, bytes, width, height, checksum, context, is_private: isPrivate };
  await storeBytes(storage, received, key, async () => {
    await insert(making, 'stored_file', [
      { ...stamp, ...facts, owner_id: owner, public_id: name, file_name: null, storage_key: key, uses, attached_at: making.now },
    ]);
    await making.client.query('update lesson_resource set file_size = $3, mime_type = $4 where organization_id = $1 and file = $2', [
      school.id,
      name,
      bytes,
      mimeType,
    ]);
  });
}

/** The names of some files that records keep, how many do, and whose they are. */
const namedFiles = `
  select n.name, min(n.owner)::text as owner, count(*)::int as uses,
    exists (select from stored_file f where f.organization_id = $1 and f.public_id = n.name) as stored
  from (
    select r.file as name, l.created_by_id as owner from lesson_resource r join lesson l on l.id = r.lesson_id where r.organization_id = $1
    union all
    select d.name, f.resolved_by_id from absence_flag f cross join unnest(f.documents) d(name) where f.organization_id = $1
    union all
    select u.profile_picture, u.id from user_account u where u.organization_id = $1
    union all
    select q.image, a.created_by_id from question q join assessment a on a.id = q.assessment_id where q.organization_id = $1
  ) n
  where n.name = any($2) and n.owner is not null
  group by n.name order by n.name`;
