/** Settings are given at each start, so an upgrade changes them for old data folders too. */
const lasting = {
  max_connections: "60",
  unix_socket_permissions: "0700",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
};

/** For data that is thrown away: a power cut may lose it, and shared memory stays small. */
const throwaway = {
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  shared_buffers: "64MB",
  io_method: "sync",
  autovacuum: "off",
  max_connections: "200",
};

/** The words after `postgres`: Unix socket in `sockets` only, nothing on the network. */
export function serverWords(
  data: string,
  sockets: string,
  options: { readonly throwaway: boolean },
): string[] {
  const settings = options.throwaway ? { ...lasting, ...throwaway } : lasting;
  return [
    ...["-D", data, "-h", "", "-k", sockets, "-p", "5432"],
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}
