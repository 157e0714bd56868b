package org.thinkuknow.survival;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One request of HTTP/2 whose fields are written as no client would: RFC 9113, with literal fields of RFC 7541 alone. */
final class RawHttp2 {

    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int GOAWAY = 7;
    private static final int END_OF_STREAM = 1;
    private static final int END_OF_HEADERS = 4;

    private RawHttp2() {}

    /**
     * Asks for a page.
     *
     * @param fields beside those that every request has; names and values go as they are
     * @return whether it was answered with a head; otherwise the stream or the line was ended
     */
    static boolean isAnswered(int port, SSLContext trusting, String path, Map<String, String> fields)
            throws IOException {
        var request = new ByteArrayOutputStream();
        request.writeBytes(frame(HEADERS, END_OF_STREAM | END_OF_HEADERS, 1, head("GET", path, fields)));
        return isAnswered(port, trusting, request);
    }

    /**
     * Sends a form.
     *
     * @param said what its head says of the length of its content, in bytes
     * @param sent the content, in one frame
     * @return whether it was answered with a head; otherwise the stream or the line was ended
     */
    static boolean isAnswered(int port, SSLContext trusting, String path, int said, String sent) throws IOException {
        var request = new ByteArrayOutputStream();
        var fields = Map.of("content-length", String.valueOf(said));
        request.writeBytes(frame(HEADERS, END_OF_HEADERS, 1, head("POST", path, fields)));
        request.writeBytes(frame(DATA, END_OF_STREAM, 1, sent.getBytes(StandardCharsets.US_ASCII)));
        return isAnswered(port, trusting, request);
    }

    private static boolean isAnswered(int port, SSLContext trusting, ByteArrayOutputStream request) throws IOException {
        try (var socket = (SSLSocket) trusting.getSocketFactory().createSocket("127.0.0.1", port)) {
            var settings = socket.getSSLParameters();
            settings.setApplicationProtocols(new String[] {"h2"});
            socket.setSSLParameters(settings);
            socket.setSoTimeout(10_000);
            socket.startHandshake();
            var out = socket.getOutputStream();
            out.write(PREFACE);
            out.write(frame(SETTINGS, 0, 0, new byte[0]));
            request.writeTo(out);
            out.flush();
            return isHeadNext(new DataInputStream(socket.getInputStream()));
        }
    }

    private static byte[] head(String method, String path, Map<String, String> fields) {
        var head = new ByteArrayOutputStream();
        Map.of(":method", method, ":scheme", "https", ":authority", "localhost", ":path", path)
                .forEach((name, value) -> literal(head, name, value));
        fields.forEach((name, value) -> literal(head, name, value));
        return head.toByteArray();
    }

    /** A field that is not put into the table, without the short code for letters. */
    private static void literal(ByteArrayOutputStream head, String name, String value) {
        head.write(0);
        for (var text : new String[] {name, value}) {
            head.write(text.length());
            head.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static byte[] frame(int kind, int flags, int stream, byte[] content) {
        var frame = new ByteArrayOutputStream();
        frame.writeBytes(
                new byte[] {0, (byte) (content.length >> 8), (byte) content.length, (byte) kind, (byte) flags});
        frame.writeBytes(new byte[] {0, 0, 0, (byte) stream});
        frame.writeBytes(content);
        return frame.toByteArray();
    }

    private static boolean isHeadNext(DataInputStream in) throws IOException {
        for (var first = in.read(); first >= 0; first = in.read()) {
            var length = first << 16 | in.readUnsignedShort();
            var kind = in.readUnsignedByte();
            in.skipNBytes(5L + length);
            if (kind == HEADERS) {
                return true;
            }
            if (kind == RST_STREAM || kind == GOAWAY) {
                return false;
            }
        }
        return false;
    }
}
