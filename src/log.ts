/** Lines for the person who runs the program: to standard error, one line each, no secrets, no article text. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
}

export const stderrLog: Log = {
  info: (line) => void process.stderr.write(`${line}\n`),
  warn: (line) => void process.stderr.write(`warning: ${line}\n`),
};

export const silentLog: Log = { info: () => {}, warn: () => {} };
