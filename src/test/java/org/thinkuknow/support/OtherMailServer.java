package org.thinkuknow.support;

import com.icegreen.greenmail.util.GreenMail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import static org.thinkuknow.support.Eventually.eventually;

/** Takes the place of the mail server of the tests: it says nothing at all, or answers each recipient with one reply. */
public final class OtherMailServer implements AutoCloseable {

    private final GreenMail usual;
    private final String toRecipients;
    private final ServerSocket socket;
    private final List<Socket> callers = new CopyOnWriteArrayList<>();

    private OtherMailServer(GreenMail usual, String toRecipients) throws IOException {
        this.usual = usual;
        this.toRecipients = toRecipients;
        var port = usual.getSmtp().getServerSetup().getPort();
        usual.stop();
        this.socket = new ServerSocket(port, 50, InetAddress.getByName("localhost"));
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /** Accepts connections and stalls. */
    public static OtherMailServer thatStalls(GreenMail usual) throws IOException {
        return new OtherMailServer(usual, "");
    }

    /** @param reply what is said to {@code RCPT TO}, such as {@code 550 5.1.1 No such user} */
    public static OtherMailServer thatAnswers(GreenMail usual, String reply) throws IOException {
        return new OtherMailServer(usual, reply);
    }

    /** How many connections it has taken. */
    public int callers() {
        return callers.size();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                callers.add(caller);
                if (!toRecipients.isEmpty()) {
                    Thread.ofPlatform().daemon().start(() -> answer(caller));
                }
            } catch (IOException closed) {
                Thread.onSpinWait();
            }
        }
    }

    private void answer(Socket caller) {
        try (caller;
                var in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
            say(caller, "220 ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                say(
                        caller,
                        command.startsWith("RCPT") ? toRecipients : command.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException hungUp) {
            callers.remove(caller);
        }
    }

    private static void say(Socket caller, String reply) throws IOException {
        caller.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Ends, and lets the usual mail server work again. */
    @Override
    public void close() {
        try {
            socket.close();
            for (var caller : callers) {
                caller.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        eventually(this::lettingTheUsualBegin);
    }

    /** The place may still be taken for a moment after it was left. */
    private void lettingTheUsualBegin() {
        try {
            usual.start();
        } catch (IllegalStateException taken) {
            usual.stop();
            throw taken;
        }
    }
}
