package org.thinkuknow.cues;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long it takes to read a sentence without a sign, one with a sign, and the longest report of several kinds, in microseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingSpeed {

    private static final int LONGEST_REPORT = 10_000;
    private static final String PLAIN = "We read a book about dragons in class and then drew a poster about it.";
    private static final String SIGN = "He wants to meet me tomorrow after school and I only know him from a game.";
    private static final String EVERYDAY =
            "my mum says i can have a new phone for my birthday if i do well in my exams. ";
    private static final String SIGN_WORDS = "he my meet secret send pictures tonight house touch kill ";

    @Param({
        "plain sentence",
        "everyday sentence",
        "sentence with a sign",
        "10,000 characters, plain",
        "10,000 characters, emoji",
        "10,000 characters, signs throughout",
        "10,000 characters, words of signs over and over"
    })
    private String kind;

    private Cues cues;
    private String text;

    @Setup(Level.Trial)
    public void read() {
        cues = Cues.read(ContentFiles.packed(), new Problems());
        text = switch (kind) {
            case "plain sentence" -> PLAIN;
            case "everyday sentence" -> EVERYDAY;
            case "sentence with a sign" -> SIGN;
            case "10,000 characters, plain" -> longest(PLAIN + " ");
            case "10,000 characters, emoji" -> longest("\ud83d\ude2d\u2764\ufe0f ");
            case "10,000 characters, signs throughout" -> longest(PLAIN + " " + SIGN + " ");
            default -> longest(SIGN_WORDS);
        };
    }

    private static String longest(String part) {
        return part.repeat(LONGEST_REPORT).substring(0, LONGEST_REPORT);
    }

    @Benchmark
    public List<FoundCue> reading() {
        return cues.in(text);
    }

    @TearDown(Level.Trial)
    public void close() {
        cues.close();
    }
}
