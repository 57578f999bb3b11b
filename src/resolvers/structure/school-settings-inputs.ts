import { IsEmail, IsUrl, Matches, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDateScalar } from '../../scalars.js';
import type { SchoolSettingsInput } from '../../services/structure/update-school-settings.js';
import { NotBlank } from '../not-blank.js';

/** What is to change of what the school says of itself. The first time, what cannot be missing must be said. */
@InputType({
  description:
    'What is to change of what the school says of itself: left out stays, null clears. The first time, name, contact and address are needed.',
})
export class UpdateSchoolSettingsInput implements SchoolSettingsInput {
  @Field(() => String, { nullable: true, description: "Name in the school's main language." })
  @NotBlank()
  @MaxLength(200)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Name in Arabic.' })
  @MaxLength(200)
  nameArabic?: string | null;

  @Field(() => String, { nullable: true, description: 'Name in French.' })
  @MaxLength(200)
  nameFrench?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number.' })
  @Matches(/^\+?[0-9 ().-]{6,20}$/)
  @MaxLength(20)
  phone?: string;

  @Field(() => String, { nullable: true, description: 'Address for mail.' })
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @Field(() => String, { nullable: true, description: 'Web address, with http or https.' })
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(300)
  website?: string | null;

  @Field(() => String, { nullable: true, description: 'Public id of the uploaded logo.' })
  @MaxLength(255)
  logo?: string | null;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  @NotBlank()
  @MaxLength(500)
  address?: string;

  @Field(() => String, { nullable: true, description: 'City.' })
  @NotBlank()
  @MaxLength(100)
  city?: string;

  @Field(() => String, { nullable: true, description: 'Region.' })
  @NotBlank()
  @MaxLength(100)
  region?: string;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  @MaxLength(20)
  postalCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The year that becomes the current one; null: none is.' })
  currentAcademicYearId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The director, an ADMIN account.' })
  directorId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of its foundation.' })
  foundedDate?: string | null;

  @Field(() => Int, { nullable: true, description: 'Students that it takes at most.' })
  @Min(1)
  studentCapacity?: number | null;
}
