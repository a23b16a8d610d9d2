import { setTimeout as sleep } from "node:timers/promises";
import { prepareBinaries } from "#server/binaries";
import { type Home, openFolder, openHome } from "#server/home";
import { initialise } from "#server/initialise";
import { launch } from "#server/launch";
import { findServer, type Postmaster, socketUrl } from "#server/postmaster";
import { stopServer, withFolderLock } from "#server/stop-server";
import { DatabaseUnavailable } from "#database-unavailable";

export type Server = {
  /** the address of one of its databases, for pg and Prisma */
  readonly url: (database: string) => string;
  /** it was running already: started by another process, which may have been killed since */
  readonly adopted: boolean;
  readonly stop: (options?: StopOptions) => Promise<void>;
};

export type StopOptions = {
  /**
   * Stop it even though another process started it. `npm start` does: from then on the server is
   * its own, and Ctrl-C should leave nothing running. The command line does not: it leaves a server
   * that it did not start.
   */
  readonly adopted?: boolean;
  /** Leave it to other processes that have connected meanwhile; close your own pools first. */
  readonly unlessUsed?: boolean;
};

export type StartOptions = {
  /** for tests: fast, and a crash of the machine may lose the data */
  readonly throwaway?: boolean;
  /** milliseconds to wait for another start, or for recovery after a crash; 60,000 unless told */
  readonly patience?: number;
  /** where to put what the server's user cannot reach in the data folder, best first */
  readonly elsewhere?: readonly string[];
};

/**
 * Starts the PostgreSQL server of a data folder, or adopts the one that runs there already. Of
 * several processes that start at once, one starts it and the others adopt. The server lives on
 * when this process dies; the next start adopts it.
 *
 * Throws DatabaseUnavailable, whose message is meant for the user.
 */
export async function startServer(folder: string, options: StartOptions = {}): Promise<Server> {
  const patience = options.patience ?? 60_000;
  const opened = openFolder(folder);
  const { postmaster, adopted, throwaway } = await withFolderLock(opened, patience * 2, async () =>
    openServer(openHome(opened, options.elsewhere), { ...options, patience }),
  );
  return {
    url: (database) => socketUrl(postmaster.sockets, database),
    adopted,
    stop: async ({ adopted: whoever = false, unlessUsed = false } = {}) => {
      if (adopted && !whoever) return;
      await stopServer(opened, { throwaway, unlessUsed, pid: postmaster.pid });
    },
  };
}

type Opened = {
  readonly postmaster: Postmaster;
  readonly adopted: boolean;
  readonly throwaway: boolean;
};

async function openServer(
  home: Home,
  options: StartOptions & { readonly patience: number },
): Promise<Opened> {
  const throwaway = options.throwaway ?? false;
  const until = performance.now() + options.patience;
  for (;;) {
    const found = await findServer(home.data);
    if (found.state === "ready") return { postmaster: found.postmaster, adopted: true, throwaway };
    if (found.state !== "busy") {
      const native = prepareBinaries(home.folder, home.account, {
        elsewhere: options.elsewhere,
      });
      initialise(home, native, { throwaway });
      const dead = found.state === "dead" ? found.postmaster : undefined;
      const postmaster = await launch(home, {
        native,
        throwaway,
        dead,
        patience: options.patience,
      });
      if (postmaster) return { postmaster, adopted: false, throwaway };
    }
    if (performance.now() > until)
      throw new DatabaseUnavailable(
        found.state === "none"
          ? `Something still holds the database in ${home.path}. Its log is ${home.log}.`
          : `PostgreSQL (process ${found.postmaster.pid}) holds the database in ${home.path} but ` +
              `does not answer. Try again in a minute; its log is ${home.log}.`,
      );
    await sleep(100);
  }
}
