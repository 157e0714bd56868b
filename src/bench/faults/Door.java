package faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The address of a database for applications, apart from that of its copy: whoever may not be written to is not reached through it. */
final class Door implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private volatile boolean open;

    Door(int server) throws IOException {
        this.server = server;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    void open() {
        open = true;
    }

    /** Nobody comes in any more, and whoever is in is out. */
    void shut() throws IOException {
        open = false;
        for (var each : passing) {
            each.close();
        }
        passing.clear();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                if (open) {
                    var behind = new Socket(InetAddress.getLoopbackAddress(), server);
                    passing.add(client);
                    passing.add(behind);
                    Thread.ofVirtual().start(() -> pass(client, behind));
                    Thread.ofVirtual().start(() -> pass(behind, client));
                } else {
                    client.close();
                }
            } catch (IOException closedOrServerAway) {
                Thread.onSpinWait();
            }
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            Thread.onSpinWait();
        } finally {
            passing.remove(from);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        shut();
    }
}
