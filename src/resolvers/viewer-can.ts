import { Field, ObjectType } from 'type-graphql';
import { entities } from '../entities/all.js';
import { typesWithRights } from '../permissions/viewer-can.js';
import { nameOf } from '../reading/plan.js';

let done = false;

/** Gives types `viewerCan`: what the viewer may do to that row, worked out in the statement that reads it. */
export function publishRights(): void {
  if (done) return;
  done = true;
  for (const [name, rights] of Object.entries(typesWithRights)) {
    const entity = entities.find((one) => nameOf(one) === name);
    if (!entity) throw new Error(`there are rights on ${name}, which is no entity`);
    @ObjectType(`${name}Rights`, { simpleResolvers: true, description: `What the viewer may do to a ${name}.` })
    class Rights {}
    for (const [right, coordinate] of Object.entries(rights))
      Field(() => Boolean, {
        description: `Whether \`${coordinate.split('.')[1] ?? ''}\` would be allowed on this row; its other rules still apply.`,
      })(Rights.prototype, right);
    Field(() => Rights, { description: 'What the viewer may do to this row.' })(entity.prototype as object, 'viewerCan');
  }
}
