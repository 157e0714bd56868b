package faults;

import packaged.Table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The power of the database's machine goes, again and again: whatever was written and not yet made sure of is gone with it. With the
 * settings that production demands no answered report may be; with a log that is made sure of once a second, the control, some must.
 */
final class PowerLoss {

    private static final int CHILDREN = 16;
    private static final int LONGEST_LIFE_MILLIS = 1500;
    /** What goes through a file system of its own must be written in the plain way. */
    private static final List<String> PLAINLY =
            List.of("--innodb-flush-method=fsync", "--innodb-use-native-aio=OFF", "--innodb-log-file-mmap=OFF");

    private final Random chance = new Random(19);
    private final Template template;
    private final Table table = new Table(
            "made sure of", "power lost", "receipts", "sent again", "receipts that are gone", "reports", "chain");

    private PowerLoss(Template template) {
        this.template = template;
    }

    /** Arguments: a folder, the program of LazyFS, how often the power goes, how many receipts at least. */
    public static void main(String[] arguments) throws Exception {
        var scratch = Path.of(arguments[0]);
        var run = new PowerLoss(new Template(scratch));
        var times = Integer.parseInt(arguments[2]);
        var receipts = Integer.parseInt(arguments[3]);
        var durable = run.lose(scratch, arguments[1], 1, times, receipts);
        var control = run.lose(scratch, arguments[1], 2, Math.max(3, times / 5), receipts / 5);
        run.table.print();
        System.out.println(
                durable == 0
                        ? "Nothing that was answered is gone."
                        : "Answered reports are gone, or the rest is not in order.");
        System.out.println(
                control > 1
                        ? "The control lost what it had not made sure of, as it must."
                        : "The control lost nothing: the power was not lost as it should be.");
        if (durable != 0 || control <= 1) {
            System.exit(1);
        }
    }

    /** How many answered reports are gone, and one more if something else is not in order. */
    private long lose(Path scratch, String lazyfs, int flush, int times, int receipts) throws Exception {
        var name = "flush-" + flush;
        try (var disk = new LossyDisk(scratch.resolve(name + "-disk").toAbsolutePath(), lazyfs)) {
            template.copyTo(disk.below().resolve("database"));
            disk.mount();
            var place = disk.place().resolve("database");
            var options = new ArrayList<>(PLAINLY);
            options.add("--innodb-flush-log-at-trx-commit=" + flush);
            try (var server = Server.on(place, options.toArray(String[]::new));
                    var node = template.node(name, Server.address(server.port()))) {
                node.start();
                var children = new Children(() -> node.address("/"), CHILDREN);
                for (var time = 1; time <= times; time++) {
                    live(children, node, receipts * time / times);
                    server.kill();
                    disk.losePower();
                    server.start();
                    System.out.printf(
                            "  flush %d: power lost %d times, %,d receipts%n", flush, time, children.receipts());
                }
                live(children, node, children.receipts() + 1);
                children.close();
                return settled(server, node, children, flush, times);
            }
        }
    }

    private long settled(Server server, Node node, Children children, int flush, int times) throws Exception {
        var verdict = new Verdict(server, node, children);
        var good = verdict.isGood();
        table.row(
                flush == 1 ? "at each commit" : "each second",
                times,
                children.receipts(),
                children.again(),
                verdict.lost(),
                server.number("select count(*) from report"),
                good ? "in order" : "not in order");
        return verdict.lost() + (good ? 0 : 1);
    }

    private void live(Children children, Node node, int receipts) throws IOException, InterruptedException {
        while (children.receipts() < receipts) {
            node.startedAgain();
            Thread.sleep(10);
        }
        Thread.sleep(chance.nextInt(LONGEST_LIFE_MILLIS));
    }
}
