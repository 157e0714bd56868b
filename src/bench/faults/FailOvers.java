package faults;

import packaged.Durations;
import packaged.Table;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;

/** Of two databases the one that is written to is killed again and again, and the other takes its place: nothing answered may be lost. */
final class FailOvers {

    private static final int CHILDREN = 16;
    private static final int LONGEST_LIFE_MILLIS = 2000;

    /** Of so many kills one ends with the same server in its place. */
    private static final int KEEPS_ITS_PLACE = 3;

    private FailOvers() {}

    /** Arguments: a folder, how often, how many receipts at least. */
    public static void main(String[] arguments) throws Exception {
        var template = new Template(Path.of(arguments[0]));
        var times = Integer.parseInt(arguments[1]);
        var receipts = Integer.parseInt(arguments[2]);
        var chance = new Random(19);
        try (var copies = new Copies(template);
                var node = template.node("node", copies.address())) {
            node.start();
            var children = new Children(() -> node.address("/"), CHILDREN);
            var table =
                    new Table("failed over", "receipts", "forms sent again", "copy behind s", "next receipt after s");
            var back = new ArrayList<Duration>();
            for (var time = 1; time <= times; time++) {
                copies.awaitBoth();
                for (var least = receipts * time / times; children.receipts() < least; Thread.sleep(10)) {
                    node.startedAgain();
                }
                Thread.sleep(chance.nextInt(LONGEST_LIFE_MILLIS));
                var takenOver = time % KEEPS_ITS_PLACE != 0;
                var behind = Duration.ZERO;
                if (takenOver) {
                    behind = copies.failOver();
                } else {
                    copies.restart();
                }
                var began = System.nanoTime();
                for (var before = children.receipts(); children.receipts() == before; Thread.sleep(10)) {
                    node.startedAgain();
                }
                back.add(Duration.ofNanos(System.nanoTime() - began));
                if (takenOver) {
                    copies.comeBack();
                }
                table.row(
                        time,
                        children.receipts(),
                        children.again(),
                        behind.toMillis() / 1e3,
                        back.getLast().toMillis() / 1e3);
                System.out.printf(
                        "  failed over %d times, %,d receipts, the copy %.1f s behind, the next receipt after %.1f s%n",
                        time,
                        children.receipts(),
                        behind.toMillis() / 1e3,
                        back.getLast().toMillis() / 1e3);
            }
            copies.awaitBoth();
            var silence = silence(copies, children);
            children.close();
            table.print();
            System.out.printf(
                    "Next receipt after %.1f s (p50), %.1f s (longest).%n",
                    Durations.of(back).millis(50) / 1e3, Durations.of(back).millis(100) / 1e3);
            System.out.printf(
                    "With a copy that is connected and silent the next receipt came after %.1f s.%n", silence);
            var good = new Verdict(copies.server(), node, children).isGood();
            copies.awaitSame();
            var same = Copies.sums(copies.server()).equals(Copies.sums(copies.copy()));
            System.out.println(same ? "Both have the same." : "The two have not the same.");
            if (!good || !same) {
                System.exit(1);
            }
        }
    }

    /** After how many seconds somebody is answered while the copy says nothing. */
    private static double silence(Copies copies, Children children) throws Exception {
        copies.copy().silent(true);
        Thread.sleep(1000); // what it had heard of is answered
        var began = System.nanoTime();
        for (var before = children.receipts(); children.receipts() == before; ) {
            Thread.sleep(10);
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        copies.copy().silent(false);
        copies.awaitBoth();
        return seconds;
    }
}
