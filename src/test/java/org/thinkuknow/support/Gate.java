package org.thinkuknow.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between two programs, such as the application and a mail server, or a browser and the application. It can fall silent, as
 * networks do: nobody is told that a connection is dead.
 */
public final class Gate implements AutoCloseable {

    private final ServerSocket socket;
    private final int server;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private volatile boolean holding;
    private volatile boolean gone;
    private volatile String lastWords = "";
    private volatile boolean lastWordsArrive;
    private volatile boolean listening;
    private final StringBuffer heard = new StringBuffer();

    /** @param server the port of the program behind it, on this machine */
    public Gate(int server) throws IOException {
        this.server = server;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** From now on nothing passes, in either direction; connections can be opened. */
    public void hold() {
        holding = true;
    }

    /** As if the program behind it were gone: its connections end, and so does each new one. */
    public void lose() {
        gone = true;
        cut();
    }

    /** A connection falls silent as soon as the application has said something; whether the server still hears that is told. */
    public void holdAfter(String words, boolean arrive) {
        lastWordsArrive = arrive;
        lastWords = words;
    }

    /** Lets everything pass again; what was silenced one by one stays silent. */
    public void open() {
        lastWords = "";
        holding = false;
        gone = false;
        wake();
    }

    /** The connections that are open now fall silent for ever; new ones work. */
    public void loseConnections() {
        lines.forEach(line -> line.silent = true);
    }

    /** From now on what clients say is kept. */
    public void listen() {
        listening = true;
    }

    /** What clients have said since {@link #listen}, all connections together. */
    public String heard() {
        return heard.toString();
    }

    /** Ends all connections, and with them what they held back. */
    public void cut() {
        lines.forEach(Line::close);
        wake();
    }

    /** How many connections are open. */
    public long connections() {
        return lines.stream().filter(line -> !line.client.isClosed()).count();
    }

    /** How many connections fell silent after their last words. */
    public long silenced() {
        return lines.stream().filter(line -> line.silent).count();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                if (gone) {
                    client.close();
                    continue;
                }
                var line = new Line(client, new Socket(InetAddress.getLoopbackAddress(), server));
                lines.add(line);
                Thread.ofPlatform().daemon().start(() -> line.pass(line.client, line.server, true));
                Thread.ofPlatform().daemon().start(() -> line.pass(line.server, line.client, false));
            } catch (IOException closedOrServerAway) {
                Thread.onSpinWait();
            }
        }
    }

    private synchronized void wake() {
        notifyAll();
    }

    private synchronized void awaitPassage(Line line) throws IOException {
        while (holding || line.silent) {
            if (line.client.isClosed()) {
                throw new IOException("cut");
            }
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            cut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Line {

        private static final int TAIL = 64;

        private final Socket client;
        private final Socket server;
        private volatile boolean silent;
        private String said = "";

        Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void pass(Socket from, Socket to, boolean fromClient) {
            try (from;
                    to) {
                pump(from.getInputStream(), to.getOutputStream(), fromClient);
            } catch (IOException ended) {
                lines.remove(this);
            }
        }

        private void pump(InputStream in, OutputStream out, boolean fromClient) throws IOException {
            var buffer = new byte[8192];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                var words = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                if (fromClient && listening) {
                    heard.append(words);
                }
                var falls = fromClient && saysLastWords(words);
                silent |= falls;
                if (!falls || !lastWordsArrive) {
                    awaitPassage(this);
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        }

        private boolean saysLastWords(String words) {
            said = said.substring(Math.max(0, said.length() - TAIL)) + words;
            return !lastWords.isEmpty() && said.contains(lastWords);
        }

        void close() {
            try (client;
                    server) {
                lines.remove(this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
