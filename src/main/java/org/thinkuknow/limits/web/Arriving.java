package org.thinkuknow.limits.web;

import jakarta.servlet.http.HttpServletResponse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request while it arrives. What is too large is counted, and not kept. */
class Arriving {

    private static final int BUFFER_BYTES = 8_192;

    private final BodySize size;
    private final long declared;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
    private long seen;
    private volatile boolean late;

    /** @param declared how long it is said to be; less than 0 if nothing is said */
    Arriving(BodySize size, long declared) {
        this.size = size;
        this.declared = declared;
    }

    /** Takes what can be had of a stream at once. */
    void takeSome(InputStream in) throws IOException {
        var buffer = new byte[BUFFER_BYTES];
        var read = in.read(buffer);
        if (read > 0) {
            seen += read;
            if (isTooLarge()) {
                kept.reset();
            } else {
                kept.write(buffer, 0, read);
            }
        }
    }

    boolean isWhole() {
        return seen == declared;
    }

    boolean isTooLarge() {
        return Math.max(seen, declared) > size.most();
    }

    /** Whether nothing more is worth reading. */
    boolean isHopeless() {
        return isTooLarge() && Math.max(seen, declared) > size.drained();
    }

    /** The bytes that were read so far, kept or not. */
    long seen() {
        return seen;
    }

    /** The bytes that are held in memory. */
    int held() {
        return kept.size();
    }

    /** It took too long. */
    void giveUp() {
        late = true;
    }

    /** The status of the answer if this goes no further; 0 if it may. */
    int refusal() {
        return late ? HttpServletResponse.SC_REQUEST_TIMEOUT : isTooLarge() ? size.refusal() : 0;
    }

    byte[] bytes() {
        return kept.toByteArray();
    }
}
