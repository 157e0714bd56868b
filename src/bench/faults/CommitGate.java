package faults;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between the application and its database and understands as much of what they say as it needs: when a transaction that stores
 * a report is committed, it waits for the database's answer and may end both connections instead of passing it on.
 */
final class CommitGate implements AutoCloseable {

    private static final int HEAD = 4;
    private static final int QUERY = 3;
    private static final int LOOKED_AT = 200;

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final Random chance;
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile double part;

    CommitGate(int server, Random chance) throws IOException {
        this.server = server;
        this.chance = chance;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Which part of all answers is cut from now on, 0 to 1. */
    void cut(double part) {
        this.part = part;
    }

    int cuts() {
        return cuts.get();
    }

    /** How many connections came in all. */
    int connections() {
        return connections.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var line = new Line(socket.accept(), new Socket(InetAddress.getLoopbackAddress(), server));
                connections.incrementAndGet();
                Thread.ofVirtual().start(line::ask);
                Thread.ofVirtual().start(line::answer);
            } catch (IOException closed) {
                Thread.onSpinWait();
            }
        }
    }

    /** One connection of the application and its other half. */
    private final class Line {

        private final Socket client;
        private final Socket server;
        private boolean storesReport;
        private volatile boolean ends;

        Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        /** What the application says goes on packet by packet. */
        private void ask() {
            try (client;
                    server) {
                var in = new DataInputStream(new BufferedInputStream(client.getInputStream(), 1 << 16));
                var out = server.getOutputStream();
                while (true) {
                    pass(in, out);
                }
            } catch (IOException ended) {
                Thread.onSpinWait();
            }
        }

        private void pass(DataInputStream in, OutputStream out) throws IOException {
            var head = in.readNBytes(HEAD);
            if (head.length < HEAD) {
                throw new IOException("The application has ended");
            }
            var length = (head[0] & 0xff) | (head[1] & 0xff) << 8 | (head[2] & 0xff) << 16;
            var whole = new byte[HEAD + length];
            System.arraycopy(head, 0, whole, 0, HEAD);
            in.readFully(whole, HEAD, length);
            look(whole);
            out.write(whole);
        }

        private void look(byte[] packet) {
            if (packet.length <= HEAD || packet[HEAD] != QUERY) {
                return;
            }
            var words = new String(
                            packet,
                            HEAD + 1,
                            Math.min(LOOKED_AT, packet.length - HEAD - 1),
                            StandardCharsets.ISO_8859_1)
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (words.startsWith("insert into report ") || words.startsWith("insert into report(")) {
                storesReport = true;
            } else if (words.equals("commit") || words.equals("rollback")) {
                ends = storesReport && words.equals("commit") && chance.nextDouble() < part;
                storesReport = false;
            }
        }

        /** What the database says goes back, unless it is the answer to a commit that is not to come. */
        private void answer() {
            try (client;
                    server) {
                var in = server.getInputStream();
                var out = client.getOutputStream();
                var buffer = new byte[1 << 16];
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (ends) {
                        cuts.incrementAndGet();
                        return;
                    }
                    out.write(buffer, 0, read);
                }
            } catch (IOException ended) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
