package classroom;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** One connection of a pupil's browser, used on the loop's thread only. One question at a time. */
final class Connection {

    private final Loop loop;
    private final Consumer<String> failed;
    private SocketChannel channel;
    private ByteBuffer out = ByteBuffer.allocate(0);
    private Answer answer = new Answer();
    private boolean streamed;
    private Consumer<Answer> then = answered -> {};

    /** @param failed is told why, if the connection breaks in the middle of an answer */
    Connection(Loop loop, Consumer<String> failed) {
        this.loop = loop;
        this.failed = failed;
    }

    /** Asks, and is told once the whole answer is there. */
    void ask(String head, String body, Consumer<Answer> whole) {
        send(head, body, false, whole);
    }

    /** Asks for a stream, and is told whenever some of it has arrived. */
    void listen(String head, Consumer<Answer> some) {
        send(head, "", true, some);
    }

    private void send(String head, String body, boolean stream, Consumer<Answer> next) {
        streamed = stream;
        then = next;
        answer = new Answer();
        out = ByteBuffer.wrap((head + "Host: 127.0.0.1\r\nAccept-Encoding: gzip, deflate, br\r\nAccept: */*\r\n"
                        + (body.isEmpty()
                                ? ""
                                : "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n")
                        + "\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII));
        try {
            if (channel == null) {
                channel = SocketChannel.open();
                channel.configureBlocking(false);
                channel.connect(loop.server());
                channel.register(loop.selector(), SelectionKey.OP_CONNECT, this);
            } else {
                write();
            }
        } catch (IOException e) {
            broken(e);
        }
    }

    void ready(SelectionKey key) {
        try {
            if (key.isConnectable() && channel.finishConnect()) {
                key.interestOps(SelectionKey.OP_READ);
                write();
            } else if (key.isReadable()) {
                read();
            }
        } catch (IOException e) {
            broken(e);
        }
    }

    /** Questions are small: the system takes each whole. */
    private void write() throws IOException {
        channel.write(out);
        if (out.hasRemaining()) {
            throw new IOException("A question was not taken whole");
        }
    }

    private void read() throws IOException {
        var buffer = loop.buffer().clear();
        var read = channel.read(buffer);
        if (read < 0) {
            var broke = !answer.isWhole() && then != null;
            close();
            if (broke) {
                failed.accept("The server ended a connection");
            }
            return;
        }
        answer.take(buffer.flip());
        if (streamed) {
            then.accept(answer);
        } else if (answer.isWhole()) {
            if (answer.closes()) {
                close();
            }
            then.accept(answer);
        }
    }

    private void broken(IOException e) {
        close();
        failed.accept(e.toString());
    }

    /** The next question opens a new one. */
    void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                failed.accept(e.toString());
            }
            channel = null;
        }
    }
}
