package org.thinkuknow.reader;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What the reader costs: time to load, memory that it holds, and milliseconds for a message, by one thread. */
public final class ReaderCost {

    private static final int TIMES = 300;
    private static final String MESSAGE = "ok so this is a bit long but there is this lad i talk to on the server and "
            + "he says he is in year 11 too. "
            + "we do the raids together and he is funny. last week he asked which bus i get and if my mum works late, "
            + "and now he wants me to come to his on saturday because his parents are away. shall i go or not";

    private ReaderCost() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException {
        var files = ContentFiles.packed();
        var problems = new Problems();
        try (var cues = Cues.read(files, problems)) {
            var examples = Examples.read(files, problems);
            problems.throwIfAny();
            var learned = Learned.packed().orElseThrow();
            var before = held();
            var began = System.nanoTime();
            var encoders = Encoders.load();
            System.out.printf(
                    "loaded in %d ms (limit 2,000 at start; it does not wait for it)%n", since(began) / 1_000_000);
            var reader = new Reader(
                    examples,
                    cues,
                    new Languages(),
                    ReaderSetting.read(files, problems),
                    () -> Optional.of(encoders),
                    learned);
            for (var warm = 0; warm < TIMES; warm++) {
                reader.read(MESSAGE);
            }
            System.out.printf("holds %d MB (limit 150)%n", (held() - before) / 1024);
            print("a message of %d characters".formatted(MESSAGE.length()), reader, MESSAGE, TIMES);
            print("40 characters", reader, MESSAGE.substring(0, 40), TIMES);
            print("10,000 characters", reader, MESSAGE.repeat(40).substring(0, 10_000), 20);
            var texts = new long[20];
            for (var at = 0; at < texts.length; at++) {
                began = System.nanoTime();
                reader.explain(MESSAGE, Example.Urgency.ONE);
                texts[at] = since(began);
            }
            print("why, of a message of %d characters".formatted(MESSAGE.length()), texts);
        }
        System.exit(0);
    }

    private static void print(String name, Reader reader, String text, int times) {
        var taken = new long[times];
        for (var at = 0; at < times; at++) {
            var began = System.nanoTime();
            reader.read(text);
            taken[at] = since(began);
        }
        print(name, taken);
    }

    private static void print(String name, long[] taken) {
        Arrays.sort(taken);
        System.out.printf(
                "%-40s p50 %6.1f ms, p95 %6.1f ms%s%n",
                name,
                taken[taken.length / 2] / 1e6,
                taken[taken.length * 95 / 100] / 1e6,
                name.startsWith("a message") ? " (limit 15)" : "");
    }

    private static long since(long began) {
        return System.nanoTime() - began;
    }

    /** In kilobytes: what is in use of the heap, and all that the process holds beside the heap, whose room is touched from the start. */
    private static long held() throws IOException {
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
        return heap
                + Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum();
    }
}
