package org.thinkuknow.schools;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Hands on XML as it is unpacked while it stays within what a list can need: a file of some kilobytes may be packed so that it would
 * fill any memory, as a whole or with one word.
 */
final class BoundedXml extends FilterInputStream {

    private static final long MOST = 512L << 20;
    /** From one tag to the next, with all attributes. */
    private static final int LONGEST_PIECE = 1 << 20;

    private long all;
    private int piece;

    BoundedXml(InputStream xml) {
        super(xml);
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            watch((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var count = super.read(bytes, from, length);
        for (var place = from; place < from + count; place++) {
            watch(bytes[place]);
        }
        return count;
    }

    /** @throws RefusedFile if it has become too much */
    private void watch(byte one) {
        all++;
        piece = one == '<' ? 0 : piece + 1;
        if (all > MOST || piece > LONGEST_PIECE) {
            throw new RefusedFile("The spreadsheet holds far more than a list of schools does.");
        }
    }
}
