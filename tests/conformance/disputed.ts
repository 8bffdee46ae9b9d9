/** Cases whose records contradict themselves or each other (`docs/divergences.md`), and fail here for that. */
export const DISPUTED: Readonly<Record<string, readonly string[]>> = {
  async: ['async/085-mappers-with-text-and-captured-state'],
  host: ['host/032-menu-driven-stdin'],
};
