import type { Size } from '@/lib/core/capture/geometry';
import type { PixelBox } from '@/lib/core/record/pixels';
import type { PicturePart } from '@/lib/page/page-read';

/** The place of a box of a picture (`box` and `size` in px of its own), wherever and however large it is drawn. */
export function picturePart(picture: Element, box: PixelBox, size: Size): PicturePart {
  const rect = (): DOMRect => {
    const content = contentBox(picture);
    const [x, y] = [content.width / size.width, content.height / size.height];
    return new DOMRect(content.left + box.left * x, content.top + box.top * y, box.width * x, box.height * y);
  };
  return {
    picture,
    get isConnected() {
      return picture.isConnected;
    },
    textContent: '',
    getBoundingClientRect: rect,
    getClientRects: () => (picture.isConnected ? [rect()] : []),
  };
}

/** Inside border and padding, where the picture itself is drawn. */
function contentBox(element: Element): PixelBox {
  const { left, top, width, height } = element.getBoundingClientRect();
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const side = (name: string): number =>
    Number.parseFloat(style?.getPropertyValue(`border-${name}-width`) ?? '') +
      Number.parseFloat(style?.getPropertyValue(`padding-${name}`) ?? '') || 0;
  return {
    left: left + side('left'),
    top: top + side('top'),
    width: width - side('left') - side('right'),
    height: height - side('top') - side('bottom'),
  };
}
