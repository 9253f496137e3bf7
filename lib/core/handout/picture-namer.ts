const ENDING = /\.png$/u;

/**
 * Names the pictures of one archive, one after another: as they were saved, and with a number behind where a name is taken
 * (two students without a sure 学号 in one minute), also where capitals do not count.
 */
export function pictureNamer(): (fileName: string) => string {
  const taken = new Set<string>();
  return (fileName) => {
    let name = fileName;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      name = fileName.replace(ENDING, `-${count}.png`);
    }
    taken.add(name.toLowerCase());
    return name;
  };
}
