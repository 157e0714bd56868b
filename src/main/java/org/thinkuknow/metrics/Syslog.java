package org.thinkuknow.metrics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What syslog puts before words (RFC 5424), and before each message its length (RFC 5425).
 *
 * @param node    the name of this node, without a space
 * @param program who says it, without a space
 */
record Syslog(String node, String program) {

    /** @param priority facility, eight times, and severity */
    byte[] message(int priority, Instant at, byte[] words) {
        var head = "<%d>1 %s %s %s %d - - "
                .formatted(
                        priority,
                        at.truncatedTo(ChronoUnit.MILLIS),
                        node,
                        program,
                        ProcessHandle.current().pid());
        var message = new ByteArrayOutputStream();
        message.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        message.writeBytes(new String(words, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8));
        return message.toByteArray();
    }

    static void write(byte[] message, OutputStream out) throws IOException {
        out.write((message.length + " ").getBytes(StandardCharsets.US_ASCII));
        out.write(message);
    }
}
