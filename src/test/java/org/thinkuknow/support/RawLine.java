package org.thinkuknow.support;

import javax.net.ssl.SSLContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection on which every byte is sent by hand, as no browser would. */
public final class RawLine implements AutoCloseable {

    private static final int SOON_MILLIS = 3_000;
    private static final int LONGEST_ANSWER_MILLIS = 60_000;

    private final Socket socket;

    /** One to a site, from an address of this computer. */
    public RawLine(String site, String from) {
        try {
            socket = new Socket();
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", URI.create(site).getPort()));
            socket.setSoTimeout(LONGEST_ANSWER_MILLIS);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An encrypted one to a port of this computer. */
    public RawLine(int port, SSLContext trusting) {
        try {
            socket = trusting.getSocketFactory().createSocket("127.0.0.1", port);
            socket.setSoTimeout(LONGEST_ANSWER_MILLIS);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends the head of a request, without its end, with the host it needs. */
    public RawLine head(String first, String... fields) {
        return say(first + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", fields) + "\r\n\r\n");
    }

    public RawLine say(String text) {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    public RawLine send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The status of the next answer; 0 if the other end has closed. */
    public int status() {
        try {
            var line = line(socket.getInputStream());
            return line.isEmpty() ? 0 : Integer.parseInt(line.split(" ")[1]);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Reads what is there, and then whether the other end still holds the line: within some seconds it says nothing, or something new. */
    public boolean goesOn() {
        try {
            socket.setSoTimeout(SOON_MILLIS);
            while (socket.getInputStream().read() >= 0) {
                // What was said before it ended.
            }
            return false;
        } catch (SocketTimeoutException silent) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** All that comes until the other end closes. */
    public String rest() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The same as it came. */
    public byte[] bytes() {
        try {
            return socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer to a request after which the other end closes. */
    public RawAnswer answer() {
        return RawAnswer.of(rest());
    }

    private static String line(InputStream in) throws IOException {
        var text = new StringBuilder();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            text.append((char) next);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
