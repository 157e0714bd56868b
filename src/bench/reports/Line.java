package reports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection to the application that is kept open, with as little work of its own as can be: it shares the processors. */
public final class Line implements AutoCloseable {

    private static final int LONGEST_ANSWER_MILLIS = 60_000;

    private final int port;
    private Socket socket;
    private InputStream in;

    /** Opens nothing yet. */
    public Line(int port) {
        this.port = port;
    }

    /** The page at an address of the application; empty if it was refused. */
    public String get(String path) throws IOException {
        return ask("GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/html\r\n\r\n".formatted(path, port));
    }

    /** What is answered to a form; empty if it was refused. */
    public String post(String path, String form) throws IOException {
        return ask(("POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/html\r\nContent-Type: "
                        + "application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s")
                .formatted(path, port, form.length(), form));
    }

    /** The answer's body; empty if it was refused. */
    private String ask(String request) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(LONGEST_ANSWER_MILLIS);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 16_384);
        }
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return answer();
    }

    private String answer() throws IOException {
        var good = line().startsWith("HTTP/1.1 200");
        var length = 0;
        var chunked = false;
        var ends = false;
        for (var head = line().toLowerCase(Locale.ROOT); !head.isEmpty(); head = line().toLowerCase(Locale.ROOT)) {
            if (head.startsWith("content-length:")) {
                length = Integer.parseInt(head.substring(head.indexOf(':') + 1).strip());
            }
            chunked |= head.equals("transfer-encoding: chunked");
            ends |= head.equals("connection: close");
        }
        var body = new ByteArrayOutputStream();
        if (chunked) {
            for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                body.write(exactly(size));
                line();
            }
            line();
        } else {
            body.write(exactly(length));
        }
        if (ends) {
            close();
        }
        return good ? body.toString(StandardCharsets.UTF_8) : "";
    }

    private byte[] exactly(int bytes) throws IOException {
        var read = in.readNBytes(bytes);
        if (read.length < bytes) {
            throw new EOFException();
        }
        return read;
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
