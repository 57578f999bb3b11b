import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { TenantEntity } from '../tenant-entity.js';
import { SchoolClass } from '../structure/school-class.js';
import { Assessment } from './assessment.js';

/** That an assessment is given to a class. */
@Entity({ tableName: 'assessment_class' })
@Unique({ name: 'assessment_class_once', properties: ['assessment', 'schoolClass'] })
@Index({ name: 'assessment_class_class', properties: ['schoolClass', 'assessment'] })
export class AssessmentClass extends TenantEntity {
  @ManyToOne(() => Assessment, { ref: true, deleteRule: 'cascade' })
  assessment!: Ref<Assessment>;

  @ManyToOne(() => SchoolClass, { ref: true, deleteRule: 'cascade' })
  schoolClass!: Ref<SchoolClass>;
}
