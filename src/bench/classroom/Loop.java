package classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One thread that serves thousands of connections: the measurement takes as little of the processors as can be. */
final class Loop implements AutoCloseable {

    private static final int BUFFER_BYTES = 65_536;
    private static final long NEXT_DEADLINE_MILLIS = 50;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;

    private final InetSocketAddress server;
    private final Selector selector;
    private final Queue<Runnable> asked = new ConcurrentLinkedQueue<>();
    private final PriorityQueue<Later> later = new PriorityQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
    private final Thread thread = Thread.ofPlatform().daemon().name("pupils").unstarted(this::run);
    private volatile boolean closed;

    private record Later(long at, Runnable task) implements Comparable<Later> {
        @Override
        public int compareTo(Later other) {
            return Long.compare(at, other.at);
        }
    }

    Loop(int port) throws IOException {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.selector = Selector.open();
        thread.start();
    }

    InetSocketAddress server() {
        return server;
    }

    Selector selector() {
        return selector;
    }

    /** Bytes that just arrived are put here, one connection after the other. */
    ByteBuffer buffer() {
        return buffer;
    }

    /** Does something on this thread soon; may be asked from everywhere. */
    void soon(Runnable task) {
        asked.add(task);
        selector.wakeup();
    }

    /** Does something on this thread after so many seconds; may be asked from everywhere. */
    void after(double seconds, Runnable task) {
        var at = System.nanoTime() + (long) (seconds * NANOS);
        soon(() -> later.add(new Later(at, task)));
    }

    private void run() {
        try {
            while (!closed) {
                selector.select(key -> ((Connection) key.attachment()).ready(key), wait(later.peek()));
                for (var task = asked.poll(); task != null; task = asked.poll()) {
                    task.run();
                }
                for (var next = later.peek(); next != null && next.at() <= System.nanoTime(); next = later.peek()) {
                    later.remove().task().run();
                }
            }
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long wait(Later next) {
        return next == null
                ? NEXT_DEADLINE_MILLIS
                : Math.clamp((long) Math.ceil((next.at() - System.nanoTime()) / MILLIS), 1, NEXT_DEADLINE_MILLIS);
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        selector.wakeup();
        thread.join();
    }
}
