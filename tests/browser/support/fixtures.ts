import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** A page of a test: its name and its HTML. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
}

/** The project's own sample report. */
export const SAMPLE: Fixture = {
  name: 'sample-report',
  html: readFileSync(join(ROOT, 'assets/sample-report.html'), 'utf8'),
};

/** A page of official looks around some HTML. */
export function official(body: string, title = '2025年青岚区政府工作报告'): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><div class="nav"><a href="#">首页</a></div>${body}<div class="footer">电话:020-36898888</div></body></html>`;
}

/** The text of the sample report, as HTML without the page around it. */
export const SAMPLE_BODY =
  /<div id="zoom">([\s\S]*?)<\/div>\s*<\/div>\s*<div class="footer">/.exec(SAMPLE.html)?.[1] ?? '';
