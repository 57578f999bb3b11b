/** Carries published events between nodes. It may lose messages, repeat them or be down: streams catch up from the outbox. */
export interface Bus {
  /** Never throws and never waits for a bus that is down. */
  publish(channel: string, message: unknown): void;
  /** Begins at once; where the connection takes longer, `missed` is called when it stands. Answers how to stop. */
  subscribe(channel: string, listener: BusListener): () => void;
  /** Whether messages get through just now. */
  healthy(): boolean;
  close(): Promise<void>;
}

/** What a subscriber of a channel is told. */
export interface BusListener {
  heard(message: unknown): void;
  /** The channel has just been (re)connected: messages before now may have been lost. */
  missed(): void;
}

/** The channel of one organization's events. */
export const channelOf = (organizationId: string): string => `madrasti:events:${organizationId}`;
