package org.thinkuknow.wanted;

import java.nio.charset.StandardCharsets;

/**
 * Whether a file is one still picture and nothing more: it ends where its picture ends, and no frames follow. Nothing is decoded here;
 * that is the library's work, which reads a picture and does not mind what stands behind it.
 */
record PhotoEnding(byte[] file) {

    private static final byte[] PNG_END = bytes("\0\0\0\0IEND\u00aeB`\u0082");
    private static final byte[] JPEG_END = bytes("\u00ff\u00d9");
    private static final byte[] ZIP_DIRECTORY = bytes("PK\5\6");
    private static final byte[] PNG_FRAMES = bytes("acTL");
    private static final byte[] PNG_PIXELS = bytes("IDAT");
    /** The longest comment that a zip archive may end with, and its directory's end. */
    private static final int ZIP_TAIL = 65_557;

    private static final int RIFF_HEAD = 8;
    private static final int WEBP_CHUNK = 12;
    private static final int WEBP_FLAGS = 20;
    private static final int WEBP_ANIMATED = 0x02;

    /** @param kind as the library names it */
    boolean isWhole(String kind) {
        if (isAnywhere(ZIP_DIRECTORY, Math.max(0, file.length - ZIP_TAIL), file.length)) {
            return false;
        }
        return switch (kind) {
            case "png" -> endsWith(PNG_END);
            case "jpeg" -> endsWith(JPEG_END);
            default -> riffLength() == file.length;
        };
    }

    /** Whether it is an animated PNG or WebP. */
    boolean moves(String kind) {
        return switch (kind) {
            case "png" -> isAnywhere(PNG_FRAMES, 0, Math.max(0, place(PNG_PIXELS, 0, file.length)));
            case "webp" -> isAt(bytes("VP8X"), WEBP_CHUNK) && (file[WEBP_FLAGS] & WEBP_ANIMATED) != 0;
            default -> false;
        };
    }

    /** What the head of a WebP file says of its length, which is made even. */
    private long riffLength() {
        if (file.length <= WEBP_FLAGS) {
            return -1;
        }
        var length = 0L;
        for (var place = RIFF_HEAD - 1; place >= RIFF_HEAD / 2; place--) {
            length = length << Byte.SIZE | file[place] & 0xff;
        }
        return RIFF_HEAD + length + length % 2;
    }

    private boolean endsWith(byte[] end) {
        return isAt(end, file.length - end.length);
    }

    private boolean isAnywhere(byte[] part, int from, int until) {
        return place(part, from, until) >= 0;
    }

    private int place(byte[] part, int from, int until) {
        for (var place = from; place <= until - part.length; place++) {
            if (isAt(part, place)) {
                return place;
            }
        }
        return -1;
    }

    private boolean isAt(byte[] part, int place) {
        if (place < 0 || place + part.length > file.length) {
            return false;
        }
        for (var each = 0; each < part.length; each++) {
            if (file[place + each] != part[each]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return "PhotoEnding[%d bytes]".formatted(file.length);
    }
}
