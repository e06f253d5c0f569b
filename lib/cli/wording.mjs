// What the commands say about themselves, in the reader's language.

/**
 * The reader's language: Chinese where the surroundings say so, else English.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} locale of the system, for where the surroundings are silent: Windows, macOS
 * @returns {'zh' | 'en'}
 */
export function languageOf(env, locale) {
  const said = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((one) => one !== undefined && one !== '');
  return /^zh\b|^zh_/i.test(said ?? locale) ? 'zh' : 'en';
}

const en = {
  unknownCommand: (/** @type {string} */ name, /** @type {string} */ known) =>
    `There is no command "${name}"; there are ${known}.`,
  unknownOption: (/** @type {string} */ command, /** @type {string} */ option) =>
    `npm run ${command} knows no option "${option}"; npm run ${command} -- --help tells those it knows.`,
  installing: (/** @type {string} */ what) => `Installing ${what} …`,
  packages: 'the packages',
  downloading: 'Downloading Chromium …',
  installFailed: 'The packages could not be installed; see what npm says above.',
  prepareFailed: 'The types could not be prepared; see above.',
  noBrowser:
    'No Chromium, Chrome or Edge was found and none could be installed: install one, or set CHROME_PATH to it.',
  noExtensions: (/** @type {string} */ browser) =>
    `${browser} takes no unpacked extension: install Chromium, or set CHROME_PATH to one.`,
  cannotStart: (/** @type {string} */ what, /** @type {string} */ reason) => `${what} could not be started: ${reason}`,
  notBuilt: 'The extension is not built; npm run build builds it.',
  noFile: (/** @type {string} */ file) => `There is no file ${file}.`,
  notOpened: (/** @type {string} */ address, /** @type {string} */ reason) =>
    `${address} could not be opened: ${reason}`,
  closeToEnd: 'The toolbar button (or Alt+Shift+L) opens the panel inside the window. Close the browser to end.',
  pictures: (/** @type {string} */ folder) => `Nothing was shown; pictures of the page and its panel are in ${folder}`,
};

/** @type {typeof en} */
const zh = {
  unknownCommand: (name, known) => `没有“${name}”这个命令；可用的有 ${known}。`,
  unknownOption: (command, option) =>
    `npm run ${command} 没有“${option}”这个选项；可用的选项见 npm run ${command} -- --help。`,
  installing: (what) => `正在安装${what} …`,
  packages: '依赖包',
  downloading: '正在下载 Chromium …',
  installFailed: '依赖包未能安装，原因见上面 npm 的提示。',
  prepareFailed: '类型未能准备好，原因见上。',
  noBrowser: '没有找到 Chromium、Chrome 或 Edge，也未能安装：请安装其中一个，或用 CHROME_PATH 指明其位置。',
  noExtensions: (browser) => `${browser} 不接受未打包的扩展：请安装 Chromium，或用 CHROME_PATH 指明其位置。`,
  cannotStart: (what, reason) => `${what} 未能启动：${reason}`,
  notBuilt: '扩展尚未构建，请运行 npm run build。',
  noFile: (file) => `没有 ${file} 这个文件。`,
  notOpened: (address, reason) => `${address} 打不开：${reason}`,
  closeToEnd: '工具栏按钮（或 Alt+Shift+L）在窗口里打开面板。关闭浏览器即结束。',
  pictures: (folder) => `没有可显示的屏幕；网页和面板的图片在 ${folder}`,
};

/** @param {'zh' | 'en'} language */
export function wordingFor(language) {
  return language === 'zh' ? zh : en;
}

/** The wording for whoever runs this. */
export function wordingHere() {
  return wordingFor(languageOf(process.env, Intl.DateTimeFormat().resolvedOptions().locale));
}
