import { render } from 'preact';
import { PanelApp } from './PanelApp.tsx';
import '../../components/panel.css';

const root = document.querySelector('#panel');
if (root === null) throw new Error('The panel has no root element.');
render(<PanelApp fixedTab={tabOfAddress()} />, root);

/** `sidepanel.html?tabId=N` shows one tab; without it the panel follows the active tab of its window. */
function tabOfAddress(): number | null {
  const tabId = Number.parseInt(new URLSearchParams(location.search).get('tabId') ?? '', 10);
  return Number.isNaN(tabId) ? null : tabId;
}
