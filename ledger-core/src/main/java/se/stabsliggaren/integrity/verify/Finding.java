package se.stabsliggaren.integrity.verify;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.VisibleText;
import se.stabsliggaren.integrity.bundle.Layout;

/**
 * One thing that is wrong, and where.
 *
 * @param part whose post; absent where no post can be named
 * @param post its number; 0 where no post can be named
 * @param detail a file name, a slot's path, numbers; may be empty
 */
public record Finding(Defect defect, Layout.@Nullable Part part, long post, String detail) {

    static Finding of(Defect defect, String detail) {
        return new Finding(defect, null, 0, detail);
    }

    @Override
    public String toString() {
        String where = post == 0 ? "" : (part == Layout.Part.REGISTER ? " register nr " : " nr ") + post;
        return VisibleText.escaped(
                defect.code() + where + ": " + defect.sentence() + (detail.isEmpty() ? "." : " (" + detail + ")."));
    }
}
