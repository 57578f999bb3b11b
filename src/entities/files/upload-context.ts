import { registerEnumType } from 'type-graphql';

/** What a file is uploaded for: decides its folder, what it may be, who may send it and who may read it (`upload-rules.ts`). */
export enum UploadContext {
  PROFILE_PICTURE = 'PROFILE_PICTURE',
  SCHOOL_LOGO = 'SCHOOL_LOGO',
  JUSTIFICATION = 'JUSTIFICATION',
  MEDICAL_DOCUMENT = 'MEDICAL_DOCUMENT',
  LESSON_RESOURCE = 'LESSON_RESOURCE',
  QUESTION_IMAGE = 'QUESTION_IMAGE',
  HOMEWORK = 'HOMEWORK',
}
registerEnumType(UploadContext, {
  name: 'UploadContext',
  description: 'What a file is uploaded for.',
  valuesConfig: {
    PROFILE_PICTURE: { description: 'Picture of an account.' },
    SCHOOL_LOGO: { description: 'Logo of the school.' },
    JUSTIFICATION: { description: 'Proof of why somebody was absent; private.' },
    MEDICAL_DOCUMENT: { description: 'Medical document; private.' },
    LESSON_RESOURCE: { description: 'Material of a lesson; private to those who see the lesson.' },
    QUESTION_IMAGE: { description: 'Image of a question; private to those who see the question.' },
    HOMEWORK: { description: 'What a student hands in, or what goes with the task; private.' },
  },
});
