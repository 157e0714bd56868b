package packaged;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * The yardstick of a rate of reports: how many transactions of five small rows the same database commits a second, past the application.
 * A machine that is slower in one run is slower in this too, so that the part stays comparable.
 */
public final class RawCommits {

    /** What a default MariaDB lets in beside the application's own connections. */
    private static final int MOST_CONNECTIONS = 120;

    private static final int ROWS = 5;
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final String WORDS = "x".repeat(300);

    private final Application application;

    public RawCommits(Application application) {
        this.application = application;
    }

    /** Commits for five seconds, on so many connections or as many as the database lets in; how many a second. */
    public double perSecond(int connections) throws Exception {
        try (var connection = application.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table bench_raw (id bigint auto_increment primary key, words varchar(400) not null)");
            try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
                var end = System.nanoTime() + TIME.toNanos();
                var sums = clients.invokeAll(IntStream.range(0, Math.min(connections, MOST_CONNECTIONS))
                        .mapToObj(client -> client(end))
                        .toList());
                var sum = 0L;
                for (Future<Long> each : sums) {
                    sum += each.get();
                }
                return (double) sum / TIME.toSeconds();
            } finally {
                statement.execute("drop table bench_raw");
            }
        }
    }

    private Callable<Long> client(long end) {
        return () -> {
            try (var connection = application.connect()) {
                connection.setAutoCommit(false);
                return commits(connection, end);
            }
        };
    }

    private static long commits(Connection connection, long end) throws SQLException {
        try (var insert = connection.prepareStatement("insert into bench_raw (words) values (?)")) {
            var commits = 0L;
            while (System.nanoTime() < end) {
                for (var row = 0; row < ROWS; row++) {
                    insert.setString(1, WORDS);
                    insert.executeUpdate();
                }
                connection.commit();
                commits++;
            }
            return commits;
        }
    }
}
