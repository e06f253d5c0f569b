/** The addresses of official sites, as the manifest names them. */
export const OFFICIAL_PAGES = '*://*.gov.cn/*';
