export const HOSTILE_URL = 'https://my.chsi.com.cn/archive/gdjy/xj/hostile.action';

/** Takes the element away whenever it appears, and counts how often that was. */
export const REMOVE_AGAIN_AND_AGAIN = `
  window.removals = 0;
  new MutationObserver(() => {
    for (const host of document.querySelectorAll('xueji-check')) {
      window.removals += 1;
      host.remove();
    }
  }).observe(document, { childList: true, subtree: true });`;

/** What a page can break for itself; none of it may reach the world of extensions. */
export const BROKEN_BUILTINS = `
  const broken = () => { throw new Error('broken by the page'); };
  document.querySelector = document.querySelectorAll = document.createElement = document.createTreeWalker = broken;
  Element.prototype.attachShadow = Element.prototype.getBoundingClientRect = Element.prototype.append = broken;
  Array.prototype.map = Array.prototype.filter = Array.prototype[Symbol.iterator] = broken;
  String.prototype.normalize = String.prototype.trim = JSON.stringify = JSON.parse = broken;
  Object.prototype.state = 'failed';
  Promise.prototype.then = broken;
  window.MutationObserver = window.getComputedStyle = broken;`;

/** Elements whose names hide what a document offers to every script, extensions included. */
export const CLOBBERING = [
  'querySelector',
  'querySelectorAll',
  'createElement',
  'createTreeWalker',
  'createRange',
  'documentElement',
  'body',
  'head',
  'defaultView',
  'location',
  'title',
  'getElementById',
  'addEventListener',
]
  .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
  .join('');
