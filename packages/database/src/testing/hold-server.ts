/**
 * A process that starts a server and keeps it until told to end, for tests that kill it.
 * Arguments: data folder, options as JSON. Prints one line of JSON `{ adopted, url }`; a line on
 * its standard input makes it stop the server and end.
 */
import { startServer, type StartOptions } from "#server/start-server";

const [folder = "", options = "{}"] = process.argv.slice(2);
const server = await startServer(folder, JSON.parse(options) as StartOptions);
console.log(JSON.stringify({ adopted: server.adopted, url: server.url("postgres") }));
process.stdin.once("data", () => {
  server.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
