package se.stabsliggaren.integrity.verify;

/**
 * A spoilt bundle and what must be said of it.
 *
 * @param name after the defect; also the file's
 * @param expected the beginning of a line among the findings, e.g. {@code post-bytes-changed nr 3:}
 */
record Vector(String name, byte[] zip, Exit exit, String expected) {

    static Vector damaged(String name, BundleFilesMap bundle, String expected) {
        return new Vector(name, bundle.zip(), Exit.DAMAGED, expected);
    }

    static Vector container(String name, byte[] zip, Exit exit, String expected) {
        return new Vector(name, zip, exit, expected);
    }

    @Override
    public String toString() {
        return name;
    }
}
