/**
 * The first convolution: 3 × 3, stride 2, from one grey plane to 16 channels (the three planes of the model are alike,
 * so its weights are added up when they are packed).
 *
 * `plane`: (2 · rows + 2) × (2 · columns + 2) floats with a rim of zeros. `weights`: 9 × 16. `to`: the first pixel of
 * rows × columns × 16 floats, its rows `rowBytes` apart.
 */
export function stem(
  plane: usize,
  weights: usize,
  bias: usize,
  rows: i32,
  columns: i32,
  to: usize,
  rowBytes: usize,
): void {
  const planeRow = <usize>(2 * columns + 2) * 4;
  for (let y: usize = 0; y < <usize>rows; y++) {
    for (let x: usize = 0; x < <usize>columns; x++) {
      const corner = plane + 2 * y * planeRow + 8 * x;
      const pixel = to + y * rowBytes + x * 64;
      for (let c: usize = 0; c < 64; c += 16) {
        let sum = v128.load(bias + c);
        let weight = weights + c;
        for (let down: usize = 0; down < 3; down++) {
          for (let across: usize = 0; across < 3; across++) {
            const grey = v128.load32_splat(corner + down * planeRow + across * 4);
            sum = f32x4.add(sum, f32x4.mul(grey, v128.load(weight)));
            weight += 64;
          }
        }
        v128.store(pixel + c, sum);
      }
    }
  }
}
