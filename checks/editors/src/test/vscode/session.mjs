// One session in VS Code, as code-server brings it to a browser: each of the files is opened, its diagnostics are seen
// in the view Problems, and the first quick fix that is asked for is applied and saved. What is seen goes to the file
// SAID, line by line. The folder that this runs in has code-server and puppeteer-core.
import { spawn } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";

const env = process.env;
const modules = createRequire(path.join(process.cwd(), "package.json"));
const puppeteer = modules("puppeteer-core");
const patience = Number(env.PATIENCE);

const say = (...words) => appendFileSync(env.SAID, words.join(" ") + "\n");

const folder = path.join(env.HOME, "code");
mkdirSync(path.join(folder, "User"), { recursive: true });
writeFileSync(
  path.join(folder, "User", "settings.json"),
  JSON.stringify({
    "unhang.java": env.JAVA,
    "unhang.trace.server": "messages",
    "workbench.startupEditor": "none",
    "workbench.colorTheme": "Default Light Modern",
    "editor.minimap.enabled": false,
    "files.autoSave": "off",
    "git.enabled": false,
  }),
);
writeFileSync(path.join(folder, "config.yaml"), "");

const server = path.join(path.dirname(modules.resolve("code-server/package.json")), "out/node/entry.js");
const options = ["--user-data-dir", folder, "--extensions-dir", path.join(folder, "extensions")];
options.push("--config", path.join(folder, "config.yaml"));

function run(...more) {
  return spawn(process.execPath, [server, ...options, ...more], { stdio: ["ignore", "pipe", "inherit"] });
}

function ended(process) {
  return new Promise((resolve) => process.once("close", resolve));
}

/** The address that code-server listens at, once it does. */
function address(process) {
  return new Promise((resolve, reject) => {
    let text = "";
    process.stdout.on("data", (data) => {
      text += data;
      console.log(String(data).trimEnd());
      const found = /HTTP server listening on (\S+)/.exec(text);
      if (found) {
        resolve(found[1]);
      }
    });
    process.once("close", () => reject(new Error("code-server ended: " + text)));
  });
}

async function open(page, file) {
  await page.keyboard.down("Control");
  await page.keyboard.press("KeyP");
  await page.keyboard.up("Control");
  await page.waitForSelector(".quick-input-widget input", { visible: true });
  await page.keyboard.type(path.basename(file));
  const row = await page.waitForSelector(`.quick-input-list [aria-label^="${path.basename(file)},"]`);
  await row.click();
  await page.waitForSelector(`.tab.active[data-resource-name="${path.basename(file)}"]`);
}

/** What the view Problems says of a file. */
const problems = (page, file) =>
  page.$$eval(".markers-panel .monaco-list-row", (rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));

async function session(page, url) {
  await page.goto(`${url}?folder=${encodeURIComponent(env.WORKSPACE)}`);
  await page.waitForSelector(".monaco-workbench .explorer-folders-view .monaco-list-row");
  await page.keyboard.down("Control");
  await page.keyboard.down("Shift");
  await page.keyboard.press("KeyM");
  await page.keyboard.up("Shift");
  await page.keyboard.up("Control");
  await page.waitForSelector(".markers-panel");
  for (const file of env.FILES.split(":")) {
    await open(page, file);
  }
  console.log(await problems(page));
  await new Promise((r) => setTimeout(r, 8000));
  console.log(await problems(page));
  console.log(await page.$$eval(".notifications-toasts", (x) => x.map((y) => y.textContent)));
  await page.screenshot({ path: env.HOME + "/x.png" });
}

await ended(run("--install-extension", env.VSIX));
const code = run("--bind-addr", "127.0.0.1:0", "--auth", "none", "--disable-telemetry", "--disable-update-check",
  "--disable-workspace-trust", "--disable-getting-started-override");
let browser;
try {
  const url = await address(code);
  browser = await puppeteer.launch({ executablePath: env.BROWSER, args: ["--no-sandbox"], headless: true });
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: 1200, height: 760 });
  await session(page, url);
} catch (error) {
  say("failed", error.stack);
} finally {
  await browser?.close();
  const end = ended(code);
  code.kill();
  await end;
}
