import { render } from 'preact';
import { setLanguage } from '../i18n/page';
import { App } from './App';
import './styles.css';

document.documentElement.lang = setLanguage(navigator.languages);

const root = document.getElementById('app');
if (root !== null) render(<App first={document.body.dataset.screen ?? 'home'} />, root);
