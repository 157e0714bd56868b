package org.thinkuknow.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A machine that takes messages of syslog, each with its length before it, on any number of lines. */
public final class LogMachine implements AutoCloseable {

    private static final int MOST_BYTES = 10_000_000;

    private final ServerSocket server;
    private final List<ByteArrayOutputStream> lines = new CopyOnWriteArrayList<>();

    /** One that listens on this machine, in the clear; 0 for any port. */
    public LogMachine(int port) throws IOException {
        this(new ServerSocket(port, 10, InetAddress.getLoopbackAddress()));
    }

    /** One that listens there. */
    public LogMachine(ServerSocket server) {
        this.server = server;
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    var socket = server.accept();
                    Thread.ofVirtual().start(() -> take(socket));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private void take(Socket socket) {
        var line = new ByteArrayOutputStream();
        lines.add(line);
        try (socket) {
            var piece = new byte[8_192];
            for (var length = socket.getInputStream().read(piece);
                    length >= 0 && line.size() < MOST_BYTES;
                    length = socket.getInputStream().read(piece)) {
                synchronized (line) {
                    line.write(piece, 0, length);
                }
            }
        } catch (IOException ended) {
            // By the other side.
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** What came of one program, whole, line after line. */
    public List<String> messagesOf(String program) {
        return lines.stream()
                .flatMap(line -> messages(line).stream())
                .filter(message -> message.split(" ", 5)[3].equals(program))
                .toList();
    }

    private static List<String> messages(ByteArrayOutputStream line) {
        byte[] bytes;
        synchronized (line) {
            bytes = line.toByteArray();
        }
        var found = new ArrayList<String>();
        for (var at = 0; at < bytes.length; ) {
            var space = at;
            while (space < bytes.length && bytes[space] != ' ') {
                space++;
            }
            var length = Integer.parseInt(new String(bytes, at, space - at, StandardCharsets.US_ASCII));
            if (space + 1 + length > bytes.length) {
                return found;
            }
            found.add(new String(bytes, space + 1, length, StandardCharsets.UTF_8));
            at = space + 1 + length;
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
