import { once } from "node:events";
import net from "node:net";

export type MailServer = {
  readonly address: string;
  /** Every command line that came. */
  readonly commands: readonly string[];
  readonly mails: readonly string[];
  /** What the next recipients are answered; 250 when it has run out. */
  readonly answers: string[];
  readonly close: () => Promise<void>;
};

/** A mail server that takes everything, as far as SMTP needs one. */
export async function startMailServer(): Promise<MailServer> {
  const [commands, mails, answers]: [string[], string[], string[]] = [[], [], []];
  const server = net.createServer((socket) => {
    let [waiting, data]: [string, string | null] = ["", null];
    const answer = (line: string): void => void socket.write(`${line}\r\n`);
    const take = (line: string): void => {
      if (data !== null) {
        if (line !== ".") data += `${line}\r\n`;
        else {
          mails.push(data);
          data = null;
          answer("250 kept");
        }
        return;
      }
      commands.push(line);
      if (line.startsWith("RCPT")) answer(answers.shift() ?? "250 ok");
      else if (line === "DATA") {
        data = "";
        answer("354 go on");
      } else if (line === "QUIT") socket.end("221 bye\r\n");
      else answer("250 ok");
    };
    socket.on("data", (chunk) => {
      const lines = (waiting + chunk.toString()).split("\r\n");
      waiting = lines.pop() ?? "";
      lines.forEach(take);
    });
    socket.on("error", () => {});
    answer("220 test");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  return {
    address: `smtp://127.0.0.1:${port}`,
    commands,
    mails,
    answers,
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}
