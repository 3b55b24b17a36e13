/**
 * The bare root sends the reader to a language: the one the address asks for, else the browser's, else
 * the one that the site names.
 * Nothing is stored; the query and hash travel along, so that old links keep their view.
 */
const asked = new URLSearchParams(window.location.search).get('lang');
const preferred =
  navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ??
  document.documentElement.dataset['language'] ??
  'en';
const language =
  asked === 'zh' || asked === 'en' ? asked : preferred.toLowerCase().startsWith('zh') ? 'zh' : 'en';
const query = window.location.search.replace(/([?&])lang=[^&]*&?/, '$1').replace(/[?&]$/, '');
window.location.replace(new URL(`${language}/${query}${window.location.hash}`, window.location.href));
