import { render } from 'preact';
import { OptionsApp } from './OptionsApp.tsx';
import '../../components/panel.css';
import '../../components/options.css';

const root = document.querySelector('#options');
if (root === null) throw new Error('The page of the settings has no root element.');
render(<OptionsApp />, root);
