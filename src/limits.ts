import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';

/** So many points in so many seconds, under a name: everything that spends from `default` shares it, whatever road it comes by. */
export interface Budget {
  readonly name: string;
  readonly limit: number;
  /** Seconds from the first point spent until all are there again. */
  readonly window: number;
}

/** What is left of a budget after spending. */
export interface Balance {
  readonly limit: number;
  readonly remaining: number;
  readonly window: number;
  readonly resetAt: Date;
  /** Seconds to wait before trying again; 0 while there is something left. */
  readonly retryAfter: number;
}

/** How repeated failures are slowed down: `free` are forgiven, each further one doubles the wait from `first` to `longest` seconds. */
export interface Backoff {
  readonly free: number;
  readonly first: number;
  readonly longest: number;
  /** Seconds after which failures are forgotten. */
  readonly memory: number;
}
export const loginBackoff: Backoff = { free: 5, first: 15, longest: 900, memory: 3600 };

export interface LimiterOptions {
  /** Multiplies every limit: `RATE_LIMIT_SCALE`. */
  readonly scale: number;
  /** Several servers count together in this Redis; without it, or while it is down, each counts for itself. */
  readonly redisUrl?: string | undefined;
  readonly now: () => Date;
  readonly onRedisError?: (error: Error) => void;
}

/** Counts what each caller spends, and how often somebody failed. */
export class Limiter {
  readonly #options: LimiterOptions;
  readonly #redis: Redis | undefined;
  readonly #counters = new Map<string, RateLimiterAbstract>();

  constructor(options: LimiterOptions) {
    this.#options = options;
    if (options.redisUrl === undefined) return;
    this.#redis = new Redis(options.redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 500 });
    this.#redis.on('error', (error: Error) => options.onRedisError?.(error));
  }

  /** Takes `cost` points from what `who` has left; a budget that is used up is told by `retryAfter`, not thrown. */
  async consume(who: string, budget: Budget, cost = 1): Promise<Balance> {
    const limit = this.#scaled(budget.limit);
    const counter = this.#counter(budget.name, limit, budget.window);
    const spent = await counter.consume(who, cost).catch(overdrawn);
    return this.#balance(limit, budget.window, spent, spent.consumedPoints > limit);
  }

  /** What is left, without spending. */
  async look(who: string, budget: Budget): Promise<Balance> {
    const limit = this.#scaled(budget.limit);
    const spent = await this.#counter(budget.name, limit, budget.window).get(who);
    return this.#balance(limit, budget.window, spent ?? new RateLimiterRes(limit, budget.window * 1000, 0), false);
  }

  /**
   * Notes a failure and answers for how many seconds `key` is now refused. Call it before a password is checked and `forgive` after a
   * good one: then a hundred tries at the same moment count as a hundred.
   */
  async penalize(key: string, { free, first, longest, memory }: Backoff = loginBackoff): Promise<number> {
    const failures = (await this.#failures().penalty(key, 1, { customDuration: memory })).consumedPoints;
    const beyond = failures - this.#scaled(free);
    if (beyond <= 0) return 0;
    const seconds = Math.min(longest, first * 2 ** Math.min(beyond - 1, 30));
    await this.#refusals().set(key, 2, seconds);
    return seconds;
  }

  /** For how many more seconds `key` is refused; 0 when it is not. */
  async blockedFor(key: string): Promise<number> {
    const refused = await this.#refusals().get(key);
    return refused && refused.msBeforeNext > 0 ? Math.ceil(refused.msBeforeNext / 1000) : 0;
  }

  /** A success: earlier failures no longer count. */
  async forgive(key: string): Promise<void> {
    await Promise.all([this.#failures().delete(key), this.#refusals().delete(key)]);
  }

  // Each of their keys has a duration of its own.
  #failures(): RateLimiterAbstract {
    return this.#counter('failures', Number.MAX_SAFE_INTEGER, loginBackoff.memory);
  }
  #refusals(): RateLimiterAbstract {
    return this.#counter('refused', 1, loginBackoff.longest);
  }

  /** Lets go of Redis. */
  close(): void {
    this.#redis?.disconnect();
  }

  #scaled(limit: number): number {
    return Math.max(1, Math.round(limit * this.#options.scale));
  }

  #balance(limit: number, window: number, spent: RateLimiterRes, over: boolean): Balance {
    const left = Math.max(0, spent.msBeforeNext);
    return {
      limit,
      window,
      remaining: Math.max(0, limit - spent.consumedPoints),
      resetAt: new Date(this.#options.now().getTime() + left),
      retryAfter: over ? Math.max(1, Math.ceil(left / 1000)) : 0,
    };
  }

  /** Counters are told apart by name and keep their count when a limit changes; a failing Redis is replaced by this process's memory. */
  #counter(name: string, points: number, duration: number): RateLimiterAbstract {
    const id = `${name} ${points} ${duration}`;
    const known = this.#counters.get(id);
    if (known) return known;
    const memory = new RateLimiterMemory({ keyPrefix: `limit:${name}`, points, duration });
    const made = this.#redis
      ? new RateLimiterRedis({
          storeClient: this.#redis,
          keyPrefix: `limit:${name}`,
          points,
          duration,
          rejectIfRedisNotReady: true,
          insuranceLimiter: memory,
        })
      : memory;
    this.#counters.set(id, made);
    return made;
  }
}

/** The library throws the state of a budget that is used up; everything else that it throws is an error. */
function overdrawn(thrown: unknown): RateLimiterRes {
  if (thrown instanceof RateLimiterRes) return thrown;
  throw thrown;
}
