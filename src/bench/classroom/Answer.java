package classroom;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** An HTTP answer as it arrives, piece by piece: its status, and the bytes of its body without their frame. */
final class Answer {

    private static final int NO_CONTENT = 204;
    private static final int STATUS_FROM = 9;
    private static final int STATUS_TO = 12;
    private static final int SIXTEEN = 16;

    private enum Part {
        HEAD,
        LENGTH,
        SIZE,
        CHUNK,
        CHUNK_END,
        LAST,
        DONE
    }

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(256);
    private final StringBuilder line = new StringBuilder();
    private Part part = Part.HEAD;
    private int status;
    private int left;
    private boolean chunked;
    private boolean closes;
    private boolean zipped;

    /** Takes what arrived, up to the end of this answer. */
    void take(ByteBuffer arrived) {
        while (arrived.hasRemaining() && part != Part.DONE) {
            switch (part) {
                case LENGTH, CHUNK -> copy(arrived);
                default -> letter((char) arrived.get());
            }
        }
    }

    private void copy(ByteBuffer arrived) {
        var bytes = new byte[Math.min(left, arrived.remaining())];
        arrived.get(bytes);
        body.writeBytes(bytes);
        left -= bytes.length;
        if (left == 0) {
            part = part == Part.CHUNK ? Part.CHUNK_END : Part.DONE;
        }
    }

    private void letter(char next) {
        if (next != '\n') {
            line.append(next);
            return;
        }
        var text = line.toString().strip();
        line.setLength(0);
        switch (part) {
            case HEAD -> head(text);
            case SIZE -> {
                left = Integer.parseInt(text, SIXTEEN);
                part = left == 0 ? Part.LAST : Part.CHUNK;
            }
            case CHUNK_END -> part = Part.SIZE;
            default -> part = text.isEmpty() ? Part.DONE : part;
        }
    }

    private void head(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (status == 0) {
            status = Integer.parseInt(text.substring(STATUS_FROM, STATUS_TO));
        } else if (text.isEmpty()) {
            part = chunked ? Part.SIZE : left > 0 && status != NO_CONTENT ? Part.LENGTH : Part.DONE;
        } else if (lower.startsWith("content-length:")) {
            left = Integer.parseInt(text.substring(text.indexOf(':') + 1).strip());
        } else {
            chunked |= lower.equals("transfer-encoding: chunked");
            closes |= lower.equals("connection: close");
            zipped |= lower.equals("content-encoding: gzip");
        }
    }

    boolean isWhole() {
        return part == Part.DONE;
    }

    int status() {
        return status;
    }

    /** Whether the server ends the connection after this answer. */
    boolean closes() {
        return closes;
    }

    /** The body so far, which is forgotten. */
    String text() {
        var bytes = body.toByteArray();
        body.reset();
        return new String(zipped ? unzipped(bytes) : bytes, StandardCharsets.UTF_8);
    }

    private static byte[] unzipped(byte[] bytes) {
        try (var unzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return unzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int bytes() {
        return body.size();
    }
}
