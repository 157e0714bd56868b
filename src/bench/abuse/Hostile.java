package abuse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection of whoever abuses the service, from another address of this computer than the children's. */
final class Hostile implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 8_000;
    private static final String FROM = "127.0.0.66";

    private final Socket socket = new Socket();

    Hostile(int port) throws IOException {
        socket.bind(new InetSocketAddress(InetAddress.ofLiteral(FROM), 0));
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
    }

    Hostile head(String first, String... fields) throws IOException {
        return say(first + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + String.join("\r\n", fields)
                + "\r\n\r\n");
    }

    Hostile say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** The beginning of an answer, up to its status. */
    String status() throws IOException {
        return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
    }

    /** The answer's first kilobytes; empty if there is none. */
    String answer() throws IOException {
        return new String(socket.getInputStream().readNBytes(4_096), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
