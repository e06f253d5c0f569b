import { render } from 'preact';
import { CompareApp } from './CompareApp.tsx';
import '../../components/panel.css';
import '../../components/compare/compare.css';

const root = document.querySelector('#compare');
if (root === null) throw new Error('The page of the comparison has no root element.');
render(<CompareApp />, root);
