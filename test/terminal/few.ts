/** Does something for each of a list, a few at a time: terminals are programs, and a machine has few cores. */
export async function fewAtATime<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < list.length; index = next++) {
      results[index] = await work(list[index] as T);
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return results;
}
