package faults;

import packaged.Durations;
import packaged.Table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The application and its database are killed again and again while children write: nothing that was answered may be lost or doubled. */
final class Kills {

    private static final int CHILDREN = 16;
    private static final int ROUNDS_OF_A_LINE = 10;
    private static final int LONGEST_LIFE_MILLIS = 1500;

    private final Random chance = new Random(19);
    private final Server server;
    private final Node node;
    private final Children children;
    private final Table table = new Table(
            "killed: application",
            "database",
            "receipts",
            "sent again",
            "application back s p50",
            "max",
            "database back s p50",
            "max");
    private final List<Duration> nodeBack = new ArrayList<>();
    private final List<Duration> serverBack = new ArrayList<>();
    private int ended;

    private Kills(Server server, Node node, Children children) {
        this.server = server;
        this.node = node;
        this.children = children;
    }

    /** Arguments: a folder, how often the application and how often the database is killed, how many receipts at least. */
    public static void main(String[] arguments) throws Exception {
        var template = new Template(Path.of(arguments[0]));
        var ofNode = Integer.parseInt(arguments[1]);
        var ofServer = Integer.parseInt(arguments[2]);
        var receipts = Integer.parseInt(arguments[3]);
        try (var server = Server.on(template.copy("database"));
                var node = template.node("node", Server.address(server.port()))) {
            node.start();
            var children = new Children(() -> node.address("/"), CHILDREN);
            new Kills(server, node, children).kill(ofNode, ofServer, receipts);
            if (!new Verdict(server, node, children).isGood()) {
                System.exit(1);
            }
        }
    }

    private void kill(int ofNode, int ofServer, int receipts) throws Exception {
        var rounds = Math.max(ofNode, ofServer);
        for (var round = 1; round <= rounds; round++) {
            live(receipts * round / rounds);
            if (round <= ofNode) {
                nodeBack.add(back(() -> {
                    node.kill();
                    node.launch();
                }));
            }
            if (round % Math.max(1, rounds / Math.max(1, ofServer)) == 0 && serverBack.size() < ofServer) {
                live(0);
                serverBack.add(back(() -> {
                    server.kill();
                    server.start();
                }));
            }
            if (round % ROUNDS_OF_A_LINE == 0 || round == rounds) {
                line();
            }
        }
        children.close();
        table.print();
        System.out.printf("Killed databases ended %d starts of the application, which were begun again.%n", ended);
    }

    /** Lets children write until there are so many receipts, and then for a moment that nobody chose. */
    private void live(int receipts) throws IOException, InterruptedException {
        while (children.receipts() < receipts) {
            ended += node.startedAgain() ? 1 : 0;
            Thread.sleep(10);
        }
        Thread.sleep(chance.nextInt(LONGEST_LIFE_MILLIS));
    }

    /** How long it takes from a kill until the next child has a receipt. */
    private Duration back(Kill kill) throws Exception {
        kill.now();
        var killed = System.nanoTime();
        var before = children.receipts();
        while (children.receipts() < before + CHILDREN) { // what was on its way does not count
            ended += node.startedAgain() ? 1 : 0;
            Thread.sleep(10);
        }
        return Duration.ofNanos(System.nanoTime() - killed);
    }

    private void line() {
        var ofNode = Durations.of(nodeBack);
        var ofServer = Durations.of(serverBack);
        var cells = new Object[] {
            nodeBack.size(),
            serverBack.size(),
            children.receipts(),
            children.again(),
            ofNode.millis(50) / 1e3,
            ofNode.millis(100) / 1e3,
            ofServer.millis(50) / 1e3,
            ofServer.millis(100) / 1e3
        };
        table.row(cells);
        System.out.printf("  killed %d and %d times, %,d receipts%n", cells[0], cells[1], cells[2]);
    }

    private interface Kill {
        void now() throws Exception;
    }
}
