interface Canvas {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Canvases as pdf.js asks for them, in a worker, where there is no document to make them. */
export class WorkerCanvases {
  create(width: number, height: number): Canvas {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset({ canvas }: Canvas, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height });
  }

  /** Gives its memory back at once. */
  destroy(made: Canvas): void {
    this.reset(made, 0, 0);
    made.canvas = null;
    made.context = null;
  }
}

/** The filters of pdf.js are elements of a document: here there are none, and pages are drawn without. */
export class NoFilters {
  addFilter(): string {
    return 'none';
  }

  addHCMFilter(): string {
    return 'none';
  }

  addAlphaFilter(): string {
    return 'none';
  }

  addLuminosityFilter(): string {
    return 'none';
  }

  addHighlightHCMFilter(): string {
    return 'none';
  }

  destroy(): void {
    // nothing was made
  }
}
