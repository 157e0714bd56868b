package faults;

import desks.Desk;
import packaged.Heap;
import packaged.Table;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Works for long as on a busy day: children read and write, officers open their desks and leave them as somebody does whose browser is
 * killed, so that each ends by itself after three minutes. What is still in use in memory after each part of the time is counted; it may
 * not grow.
 */
final class Soak {

    private static final int CHILDREN = 4;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int PARTS = 12;
    /** What is kept for a while fills up first. */
    private static final int WARM = 4;

    private static final double MOST_GROWTH = 1.05;
    private static final int DESKS = 4;
    private static final List<String> PAGES =
            List.of("/", "/learn/7-11", "/ask", "/report", "/report/reply", "/wanted", "/help");

    private final Node node;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder().executor(threads).build();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger desks = new AtomicInteger();
    private volatile boolean working = true;

    private Soak(Node node) {
        this.node = node;
    }

    /** Arguments: a folder, minutes. */
    public static void main(String[] arguments) throws Exception {
        var template = new Template(Path.of(arguments[0]));
        var minutes = Integer.parseInt(arguments[1]);
        try (var server = Server.on(template.copy("database"));
                var node = template.node("node", Server.address(server.port()), Map.of("CENTRE_IDLE", "3m"))) {
            node.start();
            var soak = new Soak(node);
            var children = new Children(() -> node.address("/"), CHILDREN, PAUSE);
            soak.threads.execute(soak::read);
            soak.threads.execute(soak::work);
            var grown = soak.watch(children, minutes);
            soak.working = false;
            children.close();
            var good = new Verdict(server, node, children).isGood();
            System.out.printf(
                    "Memory in use at the end: %.3f times that at the beginning (limit %.2f).%n", grown, MOST_GROWTH);
            System.exit(good && grown <= MOST_GROWTH ? 0 : 1);
        }
    }

    /** How memory in use at the end compares with that after the first parts: the middle one of three each. */
    private double watch(Children children, int minutes) throws Exception {
        var table = new Table("minutes", "in use MB", "receipts", "pages", "desks opened");
        var sizes = new ArrayList<Long>();
        for (var part = 1; part <= PARTS; part++) {
            Thread.sleep(minutes * 60_000L / PARTS);
            sizes.add(Heap.bytes(node.process()));
            table.row(
                    minutes * part / (double) PARTS,
                    sizes.getLast() / 1e6,
                    children.receipts(),
                    pages.get(),
                    desks.get());
            System.out.printf(
                    "  part %d of %d: %.1f MB in use, %,d receipts%n",
                    part, PARTS, sizes.getLast() / 1e6, children.receipts());
        }
        table.print();
        return middle(sizes.subList(PARTS - 3, PARTS)) / (double) middle(sizes.subList(WARM, WARM + 3));
    }

    private static long middle(List<Long> three) {
        return three.stream().sorted().toList().get(1);
    }

    private void read() {
        for (var number = 0; working; number++) {
            try {
                http.send(
                        HttpRequest.newBuilder(node.address(PAGES.get(number % PAGES.size())))
                                .build(),
                        BodyHandlers.discarding());
                pages.incrementAndGet();
                Thread.sleep(20);
            } catch (Exception e) {
                System.out.println("  a page did not come: " + e.getClass().getSimpleName());
            }
        }
    }

    private void work() {
        while (working) {
            var open = new ArrayList<Desk>();
            try {
                for (var desk = 0; desk < DESKS; desk++) {
                    open.add(Desk.open(site(), "demo-officer", "look-around-first", threads));
                    desks.incrementAndGet();
                }
                Thread.sleep(5_000);
                for (var each : open) {
                    each.close();
                }
            } catch (Exception e) {
                System.out.println("  a desk did not open: " + e.getClass().getSimpleName());
            }
        }
    }

    private URI site() {
        return node.address("/");
    }
}
