package org.thinkuknow.reader;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.encoder.EncoderUnavailable;
import org.thinkuknow.reader.Example.Urgency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Learns from the examples, within a minute the first time and within seconds where most are known. */
public final class Learning {

    /** The signs were grown on these messages, so that nothing can be learned from how well they fit. */
    private static final String GROWN_ON = Examples.FOLDER + "first.csv";

    /** The encoder knows what it was tuned on by heart, so that there it is not asked. */
    private static final float[] NO_VOICES = {};

    private static final int FOLDS = 5;
    private static final int BALANCE = 8;

    private final Cues cues;
    private final Encoders encoders;

    Learning(Cues cues, Encoders encoders) {
        this.cues = cues;
        this.encoders = encoders;
    }

    /**
     * Learns from packed content when the application is built, unless that was done already.
     *
     * @param to the directory of what is packed
     * @throws IOException        if it cannot be written
     * @throws EncoderUnavailable if there are no encoders here
     */
    public static void build(ContentFiles files, Path to) throws IOException {
        var problems = new Problems();
        var examples = Examples.read(files, problems);
        problems.throwIfAny();
        var file = to.resolve(Learned.FILE);
        var before = Files.exists(file) ? read(file) : null;
        var mark = mark(files, examples);
        if (before != null && before.mark().equals(mark)) {
            return;
        }
        var known = before == null ? KnownMessages.none() : before.knownTo(Encoders.mark());
        try (var cues = Cues.read(files, problems)) {
            var learned = new Learning(cues, Encoders.load()).from(examples, known, mark);
            Files.createDirectories(file.getParent());
            try (var stream = Files.newOutputStream(file)) {
                learned.write(stream);
            }
        }
    }

    private static @Nullable Learned read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return Learned.read(stream);
        } catch (IOException e) {
            return null;
        }
    }

    /** Tells what can be learned from: the examples, the signs and the tuned encoders. */
    static String mark(ContentFiles files, Examples examples) {
        var all = new StringBuilder(Encoders.mark());
        examples.all().forEach(example -> all.append(example));
        files.under("cues/").stream()
                .filter(path -> path.endsWith(".yaml"))
                .forEach(path -> all.append(files.written(path).orElse("")));
        return KnownMessages.hash(all.toString());
    }

    /** @param known what these encoders have read before */
    Learned from(Examples examples, KnownMessages known, String mark) {
        var teaching = examples.all().stream().filter(Example::teaches).toList();
        teaching.parallelStream().forEach(example -> read(example, known));
        var learning = new ArrayList<WordsHead.Row>();
        var kept = new ArrayList<Example>();
        for (var example : teaching) {
            if (isForBalance(example.id())) {
                kept.add(example);
            } else {
                learning.add(new WordsHead.Row(
                        seen(example, NO_VOICES, cues), isOne(example), isOneOrTwo(example), !isGrownOn(example)));
            }
        }
        var head = WordsHead.learn(learning);
        var rows = kept.stream()
                .filter(example -> !isGrownOn(example))
                .map(example -> row(example, known, head))
                .toList();
        return new Learned(
                mark,
                Encoders.mark(),
                known.only(examples.all().stream().map(Example::message).toList()),
                head,
                Balance.learn(rows),
                thresholds(rows));
    }

    private Balance.Row row(Example example, KnownMessages known, WordsHead head) {
        var seen = seen(example, known.voices(example.message(), encoders), cues);
        return new Balance.Row(seen, head.scores(seen), isOne(example), isOneOrTwo(example));
    }

    private void read(Example example, KnownMessages known) {
        known.read(example.message(), encoders);
        if (isForBalance(example.id())) {
            known.voices(example.message(), encoders);
        }
    }

    private static Seen seen(Example example, float[] voices, Cues cues) {
        return new Seen(example.message(), voices, Seen.found(example.message(), cues));
    }

    /** The lines are drawn by messages that the balance was not learned from: each fifth by a balance of the others. */
    private static Thresholds thresholds(List<Balance.Row> rows) {
        var ones = new ArrayList<Double>();
        var twos = new ArrayList<Double>();
        for (var fold = 0; fold < FOLDS; fold++) {
            var balance = Balance.learn(rows(rows, fold, false));
            for (var row : rows(rows, fold, true)) {
                var shares = balance.shares(row.seen(), row.words());
                if (row.one()) {
                    ones.add(shares[0]);
                } else if (row.oneOrTwo()) {
                    twos.add(shares[1]);
                }
            }
        }
        return new Thresholds(Thresholds.of(ones), Thresholds.of(twos));
    }

    private static List<Balance.Row> rows(List<Balance.Row> rows, int fold, boolean within) {
        var some = new ArrayList<Balance.Row>();
        for (var at = 0; at < rows.size(); at++) {
            if ((at % FOLDS == fold) == within) {
                some.add(rows.get(at));
            }
        }
        return some;
    }

    /** One message in eight, by its id: src/learn/examples.py keeps the same ones from the encoders. */
    static boolean isForBalance(String id) {
        return Long.parseLong(KnownMessages.hash(id).substring(0, 8), 16) % BALANCE == 0;
    }

    private static boolean isOne(Example example) {
        return example.level() == Urgency.ONE;
    }

    private static boolean isOneOrTwo(Example example) {
        return example.level().compareTo(Urgency.TWO) <= 0;
    }

    private static boolean isGrownOn(Example example) {
        return example.file().equals(GROWN_ON);
    }
}
