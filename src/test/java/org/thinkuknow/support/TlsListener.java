package org.thinkuknow.support;

import org.thinkuknow.support.OwnAuthority.Leaf;

import javax.net.ssl.SSLServerSocket;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that shows a certificate, greets, and notes the first line that it is told: whoever does not trust it says none. */
public final class TlsListener implements AutoCloseable {

    private final SSLServerSocket server;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** One on this machine, for as long as it is open. */
    public TlsListener(Leaf certificate, String greeting) throws IOException, GeneralSecurityException {
        server = (SSLServerSocket) certificate
                .showing()
                .getServerSocketFactory()
                .createServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> listen(greeting));
    }

    private void listen(String greeting) {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                hear(socket, greeting);
            } catch (IOException refused) {
                // By whoever does not trust the certificate; or it was closed.
            }
        }
    }

    private void hear(Socket socket, String greeting) throws IOException {
        socket.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        var line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                .readLine();
        if (line != null) {
            heard.add(line);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** The first line of each who spoke. */
    public List<String> heard() {
        return heard;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
