package faults;

import packaged.Table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * The database can store nothing for a while: its disk is full, it only lets itself be read, or all connections are held up. Nobody may
 * be shown a receipt meanwhile that opens nothing, each page says whom to telephone, and all goes on by itself afterwards.
 */
final class NoRoom {

    private static final int CHILDREN = 16;
    private static final int BEFORE = 100;
    private static final long LONGEST_PAGE_SECONDS = 20;
    /** From here on the server asks who somebody is, and lets not everybody write while it is only to be read. */
    private static final String ASKS_WHO = "flush privileges";

    private final Table table = new Table(
            "what happened",
            "seconds",
            "receipts meanwhile",
            "pages without one",
            "without a number",
            "slowest s",
            "back after s");
    private final Children children;
    private final int seconds;
    private int pages;
    private boolean stored;

    private NoRoom(Children children, int seconds) {
        this.children = children;
        this.seconds = seconds;
    }

    /** Arguments: a folder that is a file system of its own, a folder beside it, how many seconds each lasts. */
    public static void main(String[] arguments) throws Exception {
        var disk = Path.of(arguments[0]);
        var template = new Template(Path.of(arguments[1]));
        try (var server = Server.on(template.copyTo(disk.resolve("database")))) {
            server.change(
                    ASKS_WHO,
                    "create or replace user 'root'@'localhost' identified by ''",
                    "grant all on *.* to 'root'@'localhost' with grant option",
                    "create user 'work'@'localhost' identified by 'of this trial'",
                    "grant all on thinkuknow.* to 'work'@'localhost'");
            try (var node = template.node(
                    "node", Server.address(server.port()), Map.of("DB_USER", "work", "DB_PASSWORD", "of this trial"))) {
                node.start();
                var children = new Children(() -> node.address("/"), CHILDREN);
                var run = new NoRoom(children, Integer.parseInt(arguments[2]));
                run.tryAll(disk, server);
                children.close();
                run.table.print();
                var good = new Verdict(server, node, children).isGood();
                if (run.stored) {
                    System.out.println("Reports were stored while nothing could be: it was not so.");
                }
                if (!good
                        || run.stored
                        || children.broken() > 0
                        || children.slowestSorry() > LONGEST_PAGE_SECONDS
                        || run.pages < 3) {
                    System.exit(1);
                }
            }
        }
    }

    private void tryAll(Path disk, Server server) throws Exception {
        var filling = disk.resolve("filling");
        during("the disk is full", () -> fill(filling), () -> {
            Files.delete(filling);
            if (!server.isAlive()) {
                System.out.println("  the database has ended by itself and is started again");
                server.start();
                server.change(ASKS_WHO);
            }
        });
        during(
                "the database is read-only",
                () -> server.change("set global read_only = on"),
                () -> server.change("set global read_only = off"));
        try (var holder = server.connect()) {
            during(
                    "all connections are held up",
                    () -> statement(holder, "lock tables report write"),
                    () -> statement(holder, "unlock tables"));
        }
    }

    private void during(String what, Step begin, Step end) throws Exception {
        awaitReceipts(BEFORE);
        begin.take();
        Thread.sleep(1000); // what was under way has its answer
        var receipts = children.receipts();
        var sorry = children.sorry();
        var bare = children.bare();
        Thread.sleep(seconds * 1000L);
        var meanwhile = children.receipts() - receipts;
        end.take();
        var ended = System.nanoTime();
        awaitReceipts(1);
        stored |= meanwhile > CHILDREN; // those of what was under way
        table.row(
                what,
                seconds,
                meanwhile,
                children.sorry() - sorry,
                children.bare() - bare,
                children.slowestSorry(),
                (System.nanoTime() - ended) / 1e9);
        pages += children.sorry() > sorry ? 1 : 0;
        System.out.printf(
                "  %s: %,d receipts meanwhile, %,d pages without one%n", what, meanwhile, children.sorry() - sorry);
    }

    private void awaitReceipts(int more) throws InterruptedException {
        for (var from = children.receipts(); children.receipts() < from + more; ) {
            Thread.sleep(10);
        }
    }

    /** Leaves no byte. */
    private static void fill(Path file) throws IOException {
        var zeros = new byte[1 << 16];
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(zeros);
            }
        } catch (IOException full) {
            if (Files.size(file) == 0) {
                throw full;
            }
        }
    }

    private static void statement(Connection connection, String words) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(words);
        }
    }

    private interface Step {
        void take() throws Exception;
    }
}
