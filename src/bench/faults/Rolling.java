package faults;

import packaged.Table;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Two nodes behind haproxy are stopped and started one after the other, as for a new version: no child may notice anything. */
final class Rolling {

    private static final int CHILDREN = 8;
    private static final Duration PAUSE = Duration.ofMillis(100);
    /** As long as haproxy's example takes to see that a node is ready again, and some more. */
    private static final long SEEN_MILLIS = 8_000;

    private static final Map<String, String> BEHIND = Map.of("FORWARD_HEADERS", "native");

    private Rolling() {}

    /** Arguments: a folder, how often both nodes are restarted. */
    public static void main(String[] arguments) throws Exception {
        var scratch = Path.of(arguments[0]);
        var template = new Template(scratch);
        var times = Integer.parseInt(arguments[1]);
        try (var server = Server.on(template.copy("database"));
                var one = template.node("one", Server.address(server.port()), BEHIND);
                var two = template.node("two", Server.address(server.port()), BEHIND)) {
            one.start();
            two.start();
            var site = Server.freePort();
            var proxy = proxy(scratch, site, one.port(), two.port());
            Thread.sleep(SEEN_MILLIS);
            var children = new Children(() -> URI.create("http://127.0.0.1:" + site), CHILDREN, PAUSE);
            var table = new Table("nodes restarted", "receipts", "pages without one", "broken off or not opened");
            for (var time = 1; time <= times; time++) {
                for (var node : List.of(one, two)) {
                    node.close();
                    node.start();
                    Thread.sleep(SEEN_MILLIS);
                    table.row(
                            time * 2 - (node == one ? 1 : 0), children.receipts(), children.sorry(), children.broken());
                    System.out.printf(
                            "  %,d receipts, %d pages without one, %d broken off%n",
                            children.receipts(), children.sorry(), children.broken());
                }
            }
            children.close();
            table.print();
            var good = new Verdict(server, one, children).isGood();
            proxy.destroy();
            if (!good || children.sorry() + children.broken() > 0) {
                System.exit(1);
            }
        }
    }

    private static Process proxy(Path scratch, int site, int one, int two) throws IOException {
        var builder = new ProcessBuilder("/usr/sbin/haproxy", "-f", "docker/haproxy.cfg", "-db");
        builder.environment().put("SITE", "127.0.0.1:" + site);
        builder.environment().put("NODE_A", "127.0.0.1:" + one);
        builder.environment().put("NODE_B", "127.0.0.1:" + two);
        builder.environment().put("SESSION_COOKIE", "JSESSIONID");
        builder.environment().put("AWAY_PAGE", "docker/away.html");
        var proxy = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        scratch.resolve("haproxy.log").toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(proxy::destroy));
        return proxy;
    }
}
