import { useEffect, useRef, useState } from 'react';
import type { Size } from '@/lib/core/capture/geometry';

interface Props {
  readonly url: string;
  /** CSS px */
  readonly size: Size;
  readonly alt: string;
  onBroken(): void;
}

/**
 * A small picture, enlarged smoothly to exactly the pixels that the screen has for it: what a style sheet enlarges is
 * blurred, or all steps. The picture itself stays below, for whoever cannot see it and until it is drawn.
 */
export function SmoothPicture({ url, size, alt, onBroken }: Props) {
  const picture = useRef<HTMLImageElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [loaded, setLoaded] = useState('');
  useEffect(() => {
    const [image, place] = [picture.current, canvas.current];
    if (loaded !== url || !image || !place) return undefined;
    // told again when the page is zoomed, or goes to another screen
    const sizes = new ResizeObserver(([entry]) => {
      const [pixels] = entry?.devicePixelContentBoxSize ?? [];
      if (pixels) draw(image, place, { width: pixels.inlineSize, height: pixels.blockSize });
    });
    sizes.observe(place, { box: 'device-pixel-content-box' });
    return () => sizes.disconnect();
  }, [loaded, url]);
  return (
    <div className="crop-drawn">
      <img
        ref={picture}
        className="crop"
        src={url}
        width={size.width}
        height={size.height}
        alt={alt}
        onLoad={() => setLoaded(url)}
        onError={onBroken}
        decoding="sync"
        draggable={false}
      />
      <canvas ref={canvas} />
    </div>
  );
}

function draw(image: HTMLImageElement, canvas: HTMLCanvasElement, { width, height }: Size): void {
  if (width === 0 || height === 0 || (canvas.width === width && canvas.height === height)) return;
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
}
