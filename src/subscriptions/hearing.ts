import { fault, invalid, unauthenticated } from '../errors.js';
import type { Context, OrganizationFacts } from '../context.js';
import type { Audiences } from './audience.js';
import type { EventName, PublishedEvent } from './catalogue.js';
import { type Audience, mayHear, needsAudience } from './may-hear.js';
import type { EventReader, StreamItem } from './stream/event-reader.js';
import { pause } from './time-limit.js';
import { type View, viewOf } from './view.js';

/** What a subscription asks for. */
export interface Interest<N extends EventName = EventName> {
  readonly names: readonly N[];
  /** The cursor argument, as the client sent it. */
  readonly after?: string | null | undefined;
  /** What else the arguments say; of the event alone. */
  readonly wants?: (event: PublishedEvent<N>) => boolean;
}

/** The cursor that a client sent; one that is not ours is a fault of its argument. */
export function readEventCursor(after: string | null | undefined): number | undefined {
  if (after === null || after === undefined) return undefined;
  if (!/^\d{1,15}$/.test(after)) throw invalid(fault('after', 'INVALID'));
  return Number(after);
}

/** Opens what the viewer may hear of these events: the source of every subscription. */
export async function hear<N extends EventName>(context: Context, { names, after, wants }: Interest<N>): Promise<Hearing> {
  const { organization, viewer, platform, scope } = context;
  if (!viewer) throw unauthenticated();
  const reader = await platform.streams.open(organization.id, { after: readEventCursor(after), names });
  const view = viewOf(context, viewer, scope);
  const viewFor = (event: PublishedEvent): View | undefined =>
    wants === undefined || wants(event as PublishedEvent<N>) ? view : undefined;
  return new Hearing(reader, organization, platform.audiences, viewFor);
}

/** The events of a stream that one view may hear, judged one by one when they are delivered. */
export class Hearing implements AsyncIterable<StreamItem> {
  constructor(
    readonly reader: EventReader,
    readonly organization: Pick<OrganizationFacts, 'timeZone'>,
    readonly audiences: Audiences,
    /** The view that an event is judged by; undefined: it is not wanted. */
    readonly viewFor: (event: PublishedEvent) => View | undefined,
  ) {}

  /** Everything up to here has been dealt with by whoever pulls, or is not for this view. */
  get position(): number {
    return this.reader.position;
  }

  /** Resolves when all that was stored has been gone through for the first time. */
  get live(): Promise<undefined> {
    return this.reader.live;
  }

  /** The next items, at least one; undefined at the end. */
  async nextPage(): Promise<readonly StreamItem[] | undefined> {
    for (let page = await this.reader.nextPage(); page; page = await this.reader.nextPage()) {
      const items = await this.#heard(page);
      if (items === undefined || items.length > 0) return items;
    }
    return undefined;
  }

  close(): void {
    this.reader.close();
  }

  [Symbol.asyncIterator](): AsyncIterator<StreamItem, undefined> {
    let page: StreamItem[] | undefined = [];
    return {
      next: async () => {
        if (page?.length === 0) page = (await this.nextPage())?.slice();
        const value = page?.shift();
        return value ? { done: false, value } : { done: true, value: undefined };
      },
      return: () => {
        this.close();
        return Promise.resolve({ done: true, value: undefined });
      },
    };
  }

  /** Judges a page; waits out a database that is away. Undefined when closed meanwhile. */
  async #heard(page: readonly StreamItem[]): Promise<readonly StreamItem[] | undefined> {
    for (let failures = 1; !this.reader.closed; failures++) {
      try {
        const audiences = await Promise.all(page.map((item) => this.#audience(item)));
        return page.filter((item, place) => item.kind === 'gap' || this.#mayHear(item.event, audiences[place]));
      } catch {
        await pause(Math.min(100 * 2 ** failures, 3000)); // `Audiences` has logged it.
      }
    }
    return undefined;
  }

  /** One query for all of a page, and none where the role alone decides. */
  async #audience(item: StreamItem): Promise<Audience | undefined> {
    const view = item.kind === 'event' ? this.viewFor(item.event) : undefined;
    return item.kind === 'event' && view && needsAudience(view) ? await this.audiences.of(item.event, this.organization) : undefined;
  }

  #mayHear(event: PublishedEvent, audience: Audience | undefined): boolean {
    const view = this.viewFor(event);
    return view !== undefined && mayHear(event, view, audience);
  }
}
