/**
 * Pools: connections that are made when they are wanted, up to a maximum, and used again. A pool has as many places; who
 * finds none free waits, and those who wait get one in the order in which they came.
 */
import { errorText, fail, RuffError } from '../core/errors.js';
import { RuffObject } from '../core/value.js';
import { waitFor } from '../host/wait-for.js';
import { connect } from './connect.js';
import type { Database } from './database.js';

export interface PoolOptions {
  readonly kind: string;
  readonly where: string;
  readonly max: number;
  /** How long to wait for a place. */
  readonly timeoutMs: number;
}

export interface PoolStats {
  readonly available: number;
  readonly in_use: number;
  readonly max: number;
  readonly total: number;
}

const FAILURE = 'Failed to acquire connection';

/** Somebody who waits for a place. */
interface Waiter {
  readonly taken: () => void;
  readonly refused: (error: RuffError) => void;
}

export class DatabasePool extends RuffObject {
  private idle: Database[] = [];
  private used = new Set<Database>();
  /** Those that it made; some may have been closed with it while they were used. */
  private readonly made = new WeakSet<Database>();
  private placesTaken = 0;
  private readonly waiters = new Set<Waiter>();

  constructor(private readonly options: PoolOptions) {
    super();
  }

  get type(): string {
    return 'databasepool';
  }

  get stats(): PoolStats {
    const { idle, placesTaken } = this;
    return {
      available: idle.length,
      in_use: placesTaken,
      max: this.options.max,
      total: idle.length + placesTaken,
    };
  }

  acquire(): Promise<Database> {
    let wanted = true;
    const work = this.next().then(async (database) => {
      if (!wanted) await this.release(database);
      return database;
    });
    return waitFor(work, () => {
      wanted = false;
    });
  }

  private async next(): Promise<Database> {
    if (this.placesTaken < this.options.max) this.placesTaken++;
    else await this.placeOfAnother();
    const { used } = this;
    try {
      const database = this.unusedOne() ?? (await this.newOne());
      used.add(database);
      return database;
    } catch (error) {
      this.passPlaceOn();
      return fail(`${FAILURE}: ${errorText(error)}`);
    }
  }

  /** One whose server went away meanwhile is forgotten. */
  private unusedOne(): Database | undefined {
    let database = this.idle.shift();
    while (database && !database.isAlive) database = this.idle.shift();
    return database;
  }

  private async newOne(): Promise<Database> {
    const database = await connect('db_pool_acquire', this.options.kind, this.options.where);
    this.made.add(database);
    return database;
  }

  private placeOfAnother(): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
      };
      const waiter: Waiter = {
        taken: () => {
          leave();
          resolve();
        },
        refused: (error) => {
          leave();
          reject(error);
        },
      };
      const timer = setTimeout(
        () =>
          waiter.refused(new RuffError(`${FAILURE}: Connection pool timeout: all connections are in use`)),
        this.options.timeoutMs,
      );
      this.waiters.add(waiter);
    });
  }

  private passPlaceOn(): void {
    const [longest] = this.waiters;
    if (longest) longest.taken();
    else this.placesTaken--;
  }

  /** Giving back twice does nothing more. */
  async release(database: Database): Promise<void> {
    if (!this.made.has(database)) fail('db_pool_release: the connection is not one of this pool');
    if (!this.used.delete(database)) {
      // It may be one that was in use when the pool was closed.
      if (!this.idle.includes(database)) await database.close();
      return;
    }
    try {
      if (database.isAlive) await database.reset();
    } catch {
      await database.close();
    }
    if (database.isAlive) this.idle.push(database);
    this.passPlaceOn();
  }

  /** Closes what is not in use; what is, when it is given back. */
  async close(): Promise<void> {
    const { idle, waiters } = this;
    this.idle = [];
    this.used = new Set();
    this.placesTaken = 0;
    for (const waiter of waiters) {
      waiter.refused(new RuffError(`${FAILURE}: the pool has been closed`));
    }
    await Promise.all(idle.map((database) => database.close()));
  }
}
