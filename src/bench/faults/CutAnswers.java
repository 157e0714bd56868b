package faults;

import packaged.Table;

import java.nio.file.Path;
import java.util.Random;

/**
 * The database stores a report, and its answer never comes: the line is cut between the commit and the word that it was done. The
 * application cannot know what became of it. Neither may a child be shown a receipt that opens nothing, nor a report be stored twice.
 */
final class CutAnswers {

    private static final int CHILDREN = 16;
    private static final double CUT_OF_ALL = 0.4;
    private static final int LINES = 10;

    private CutAnswers() {}

    /** Arguments: a folder, how many answers are cut. */
    public static void main(String[] arguments) throws Exception {
        var template = new Template(Path.of(arguments[0]));
        var cuts = Integer.parseInt(arguments[1]);
        try (var server = Server.on(template.copy("database"));
                var gate = new CommitGate(server.port(), new Random(19));
                var node = template.node("node", Server.address(gate.port()))) {
            node.start();
            gate.cut(CUT_OF_ALL);
            var children = new Children(() -> node.address("/"), CHILDREN);
            var table = new Table("answers cut", "receipts", "forms sent again", "connections of the application");
            for (var line = 1; line <= LINES; line++) {
                while (gate.cuts() < cuts * line / LINES) {
                    Thread.sleep(10);
                }
                table.row(gate.cuts(), children.receipts(), children.again(), gate.connections());
                System.out.printf("  cut %,d answers, %,d receipts%n", gate.cuts(), children.receipts());
            }
            gate.cut(0);
            children.close();
            table.print();
            if (!new Verdict(server, node, children).isGood()) {
                System.exit(1);
            }
        }
    }
}
