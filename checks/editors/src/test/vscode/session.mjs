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
    "problems.defaultViewMode": "table",
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

const PROBLEMS = ".markers-panel .monaco-list-row";
const ACTIONS = ".action-widget .monaco-list-row";
const LIGHT_BULB = ".lightBulbWidget[class*='lightbulb']";

/** Presses keys, such as Control+Shift+KeyM. */
async function press(page, keys) {
  const all = keys.split("+");
  const last = all.pop();
  for (const key of all) {
    await page.keyboard.down(key);
  }
  await page.keyboard.press(last);
  for (const key of all.reverse()) {
    await page.keyboard.up(key);
  }
}

/** The rows of a list in which all of these texts are. */
function rows(page, list, ...texts) {
  return page.$$eval(
    list,
    (elements, parts) =>
      elements
        .map((each) => `${each.getAttribute("aria-label") ?? ""} ${each.textContent}`)
        .filter((text) => parts.every((part) => text.includes(part))),
    texts,
  );
}

/** Waits until a list has such a row, or has none. */
function awaitRow(page, isThere, list, ...texts) {
  return page.waitForFunction(
    (selector, parts, wanted) =>
      wanted ===
      [...document.querySelectorAll(selector)].some((each) =>
        parts.every((part) => `${each.getAttribute("aria-label") ?? ""} ${each.textContent}`.includes(part)),
      ),
    {},
    list,
    texts,
    isThere,
  );
}

/** Opens a file as a user does who knows its name. */
async function open(page, file) {
  const name = path.basename(file);
  await press(page, "Control+KeyP");
  await page.waitForSelector(".quick-input-widget input", { visible: true });
  await page.keyboard.type(name);
  await awaitRow(page, true, ".quick-input-list .focused", name);
  await page.keyboard.press("Enter");
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
  await page.waitForSelector(".editor-instance .view-line");
}

/** Applies the first quick fix with that title at a position, such as 43:11. */
async function fix(page, position, title) {
  await press(page, "Control+KeyG");
  await page.waitForSelector(".quick-input-widget input", { visible: true });
  await page.keyboard.type(position);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".quick-input-widget", { hidden: true });
  await page.waitForSelector(LIGHT_BULB, { visible: true });
  await press(page, "Control+Period");
  await awaitRow(page, true, ACTIONS, title);
  for (const each of await rows(page, ACTIONS, "Unhang")) {
    say("action", each.trim());
  }
  await picture(page, "vscode");
  const action = await page.$(`.action-widget .monaco-list-row[aria-label*="${title}"]`);
  await action.click();
}

async function picture(page, name) {
  if (env.PICTURES) {
    await page.screenshot({ path: path.join(env.PICTURES, name + ".png") });
  }
}

async function session(page, url) {
  await page.goto(`${url}?folder=${encodeURIComponent(env.WORKSPACE)}`);
  await page.waitForSelector(".monaco-workbench .explorer-folders-view .monaco-list-row");
  await press(page, "Control+KeyB"); // The explorer goes: more room for the code.
  await press(page, "Control+Shift+KeyM");
  await page.waitForSelector(".markers-panel");
  for (const file of env.FILES.split(":")) {
    await open(page, file);
    await awaitRow(page, true, PROBLEMS, path.basename(file));
  }
  for (const each of await rows(page, PROBLEMS)) {
    const [code] = /ExecutorCloseInAsyncHandler|DisconnectWithoutCancel/.exec(each);
    const [, file, line, column] = /(\w+\.java) *\[Ln (\d+), Col (\d+)\]/.exec(each);
    say("diagnostic", `${file}:${line}:${column}`, code);
  }
  const patched = path.basename(env.PATCHED);
  await open(page, env.PATCHED);
  await fix(page, env.POSITION, env.ACTION);
  await page.waitForSelector(".tab.active.dirty");
  await press(page, "Control+KeyS");
  await page.waitForSelector(".tab.active:not(.dirty)");
  await awaitRow(page, false, PROBLEMS, patched);
  const complaints = await page.$$eval(".notifications-toasts .notification-list-item", (all) =>
    all.map((each) => each.textContent).filter((text) => text.includes("Unhang")),
  );
  if (complaints.length > 0) {
    throw new Error(complaints.join("; "));
  }
  say("gone", patched);
}

await ended(run("--install-extension", env.VSIX));
const code = run("--bind-addr", "127.0.0.1:0", "--auth", "none", "--disable-telemetry", "--disable-update-check",
  "--disable-workspace-trust", "--disable-getting-started-override");
let browser;
let page;
try {
  const url = await address(code);
  browser = await puppeteer.launch({ executablePath: env.BROWSER, args: ["--no-sandbox"], headless: true });
  page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: 1000, height: 640 });
  await session(page, url);
} catch (error) {
  say("failed", error.stack);
  console.log(await page?.$eval("body", (body) => body.innerText));
  await page?.screenshot({ path: path.join(env.HOME, "failed.png") });
} finally {
  await browser?.close();
  const end = ended(code);
  code.kill();
  await end;
}
