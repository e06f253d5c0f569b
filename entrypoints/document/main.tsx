import { render } from 'preact';
import { Card } from '../../lib/page/card.ts';
import { cardContents } from '../card/card-contents.tsx';
import { DocumentApp } from './DocumentApp.tsx';
import '../../components/tokens.css';
import './document.css';

// What other pages have put in by the background is part of this one.
globalThis.reportLensCard = { Card, cardContents };
const bar = document.querySelector('#bar');
const sheet = document.querySelector('#sheet');
if (bar === null || sheet === null) throw new Error('The page of documents has no root element.');
render(<DocumentApp sheet={sheet} />, bar);
