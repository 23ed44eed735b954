package se.stabsliggaren.integrity.verify;

import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Manifest;

/**
 * A log of the bundle, as its manifest names it.
 *
 * @param size how many posts it has
 */
record BundledLog(Layout.Part part, String origin, long size) {

    static BundledLog of(Layout.Part part, Manifest.Log log) {
        return new BundledLog(part, log.origin(), log.size());
    }

    /** That something is wrong with one of its posts. */
    Finding finding(Defect defect, long post, String detail) {
        return new Finding(defect, part, post, detail);
    }
}
