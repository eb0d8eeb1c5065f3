package jp.renkei.synthetic;

/**
 * Which corpus to make.
 *
 * @param scale how large
 * @param seed the same plan gives the same bytes
 * @param openAlexShare fraction of the papers that OpenAlex has instead of IEEE Xplore
 * @param acmShare fraction that the ACM Digital Library has instead; every other one is in OpenAlex
 *     too, under the same DOI, and so gets affiliations
 */
record CorpusPlan(Scale scale, long seed, double openAlexShare, double acmShare) {

  /** All in IEEE Xplore's export. */
  static CorpusPlan ieee(Scale scale, long seed) {
    return new CorpusPlan(scale, seed, 0, 0);
  }
}
