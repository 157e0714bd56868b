package abuse;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One way to abuse the service.
 *
 * @param lines how many connections do it at a time
 * @param pause of each, between two tries
 * @param once  one try; returns what was answered
 */
record Attack(String name, int lines, Duration pause, Try once) {

    /** Something that is tried until a moment. */
    interface Try {
        String run(int port, long end) throws IOException, InterruptedException;
    }

    /** Begins; ends by itself. The counts of answers by status come in meanwhile. */
    Running begin(int port, Duration time) {
        var answers = new ConcurrentHashMap<String, Integer>();
        var end = System.nanoTime() + time.toNanos();
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        for (var line = 0; line < lines; line++) {
            threads.execute(() -> {
                while (System.nanoTime() < end) {
                    answers.merge(status(port, end), 1, Integer::sum);
                    sleep();
                }
            });
        }
        return new Running(threads, answers);
    }

    private String status(int port, long end) {
        try {
            var answer = once.run(port, end);
            return answer.startsWith("HTTP/1.1 ") ? answer.substring(9, 12) : "none";
        } catch (IOException e) {
            return "broken";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "stopped";
        }
    }

    private void sleep() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An attack that goes on. */
    record Running(ExecutorService threads, Map<String, Integer> answers) implements AutoCloseable {

        /** How often each status was answered. */
        String counted() {
            return new ConcurrentSkipListMap<>(answers).toString();
        }

        @Override
        public void close() {
            threads.close();
        }
    }
}
