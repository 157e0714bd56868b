package org.thinkuknow.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server on this computer that can be cut, with all that goes through it, and mended again. */
public final class CutLine implements AutoCloseable {

    private final int server;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    /** @param server the port of the server */
    public CutLine(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        this.port = door.getLocalPort();
        Thread.startVirtualThread(() -> letIn(door));
    }

    /** An address of the server through this line. */
    public String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** From now on nobody reaches the server through it, and whoever did does no longer. */
    public void cut() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
    }

    /** It leads to the server again, at the same address. */
    public void mend() throws IOException {
        var again = new ServerSocket();
        again.setReuseAddress(true);
        again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        door = again;
        Thread.startVirtualThread(() -> letIn(again));
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void letIn(ServerSocket from) {
        try {
            while (true) {
                var client = kept(from.accept());
                var there = kept(new Socket(InetAddress.getLoopbackAddress(), server));
                Thread.startVirtualThread(() -> pass(client, there));
                Thread.startVirtualThread(() -> pass(there, client));
            }
        } catch (IOException _) {
            // Until it is mended.
        }
    }

    private Socket kept(Socket socket) {
        open.add(socket);
        return socket;
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // By one of both, or by the cut.
        } finally {
            open.remove(from);
        }
    }
}
