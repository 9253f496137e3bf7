/**
 * The page may say what it likes about our element: an important rule inside the root outranks every rule of the page,
 * the element's own style included. `all` leaves out two properties. In the top layer no effect of what the element
 * stands in reaches it, and it stands in the page's own frame, so that marks scroll with the page. Nothing in it can be
 * selected: a page can walk a selection through closed roots and read it.
 */
export const HOST_CSS = `
:host{all:initial!important;direction:ltr!important;unicode-bidi:isolate!important;display:block!important;position:absolute!important;
left:0!important;top:0!important;width:0!important;height:0!important;user-select:none!important}
:host::before,:host::after,:host::backdrop{display:none!important;content:none!important}
[data-layer]{display:block}[data-layer][hidden]{display:none}
`;
