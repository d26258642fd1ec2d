import { render } from 'preact';
import '../../components/style.css';
import '../../components/styles/library.css';
import '../../components/styles/compare.css';
import '../../components/styles/welcome.css';
import './designs.css';
import { speakIn } from '../components/dictionary';
import { scenes } from './scenes';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'fr' ? 'fr' : 'en';
const name = asked.get('scene') ?? '';
const scene = scenes.get(name);
speakIn(language);
document.documentElement.lang = language;
document.documentElement.dir = asked.get('direction') ?? 'ltr';
if (name.startsWith('popup')) document.body.className = 'popup';
if (name.startsWith('design')) document.body.className = name;
const root = document.querySelector('#root');
if (root && scene) render(scene(), root);
// Without a scene the page lists them all, for the script that takes the pictures and for a look by hand.
else if (root)
  render(
    [...scenes.keys()].map((key) => <a href={`?scene=${key}`}>{key}</a>),
    root,
  );
