package org.thinkuknow.reader;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.encoder.EncoderUnavailable;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Reading.Opinion;

import java.util.Optional;
import java.util.function.Supplier;

import static java.util.Objects.requireNonNull;

/**
 * Reads a message and says how urgent it seems, and why. Without the encoders, and in a language that they do not read, it has no
 * opinion. Safe for many threads. Nothing that it reads is kept or written anywhere.
 */
public class Reader {

    private static final Logger log = LoggerFactory.getLogger(Reader.class);

    private volatile Examples examples;
    private final Cues cues;
    private final Languages languages;
    private final ReaderSetting setting;
    private final Supplier<Optional<Encoders>> encoders;
    private volatile @Nullable Learned learned;

    Reader(
            Examples examples,
            Cues cues,
            Languages languages,
            ReaderSetting setting,
            Supplier<Optional<Encoders>> encoders,
            @Nullable Learned learned) {
        this.examples = examples;
        this.cues = cues;
        this.languages = languages;
        this.setting = setting;
        this.encoders = encoders;
        this.learned = learned;
    }

    /** The reader of the packed content, for commands. */
    public static Reader packed(ContentFiles files, Examples examples, Cues cues, Languages languages) {
        var problems = new Problems();
        var setting = ReaderSetting.read(files, problems);
        problems.throwIfAny();
        return new Reader(
                examples,
                cues,
                languages,
                setting,
                Encoders::shared,
                Learned.packed().orElse(null));
    }

    /** Checks what the reader learns from and how it is set; whatever is wrong is added to the problems. */
    public static Examples check(ContentFiles files, Problems problems) {
        ReaderSetting.read(files, problems);
        TunedOn.warnIfBehind(files, Encoders::mark, problems);
        return Examples.read(files, problems);
    }

    /** A reader that has no opinion: the signs stand alone. */
    public static Reader none(Cues cues) {
        return new Reader(
                Examples.none(),
                cues,
                new Languages(),
                new ReaderSetting(95, 99, 85, java.util.List.of()),
                Optional::empty,
                null);
    }

    /** Whether it cannot read here, so that the signs stand alone; waits while it loads. */
    public boolean isOut() {
        return learned == null || encoders.get().isEmpty();
    }

    /** How much it is to find, and at what price. */
    public ReaderSetting setting() {
        return setting;
    }

    /** What it has learned from. */
    public Examples examples() {
        return examples;
    }

    /** What it makes of a message. It never fails: what cannot be read it has no opinion of. */
    public Reading read(String text) {
        return read(text, new Windows());
    }

    /**
     * What it makes of one text of several.
     *
     * @param windows what may be read for all of them; of a text beyond it has no opinion
     */
    public Reading read(String text, Windows windows) {
        try {
            return seen(text, windows).map(this::judged).orElse(Reading.NONE);
        } catch (EncoderUnavailable e) {
            log.error("A message could not be read; the signs stand alone for it.", e);
            return Reading.NONE;
        }
    }

    private Optional<Seen> seen(String text, Windows windows) {
        return text.isBlank()
                        || windows.areSpent()
                        || learned == null
                        || languages.in(text).isPresent()
                ? Optional.empty()
                : encoders.get().map(found -> Seen.of(text, windows, found, cues));
    }

    private Reading judged(Seen seen) {
        var known = requireNonNull(learned);
        var shares = known.shares(seen);
        var opinion = shares[0] >= known.thresholds().one().getOrDefault(setting.find(), 1.0)
                ? Opinion.URGENT
                : shares[0] >= known.thresholds().one().getOrDefault(setting.maybe(), 1.0)
                        ? Opinion.MAYBE
                        : Opinion.UNLIKELY;
        var atRisk = opinion != Opinion.UNLIKELY
                || shares[1] >= known.thresholds().oneOrTwo().getOrDefault(setting.atRisk(), 1.0);
        return new Reading(opinion, atRisk, shares[0]);
    }

    /**
     * Why a message is read as it is; takes a second for a long one.
     *
     * @param level the level whose examples are to be shown beside it
     */
    public Explanation explain(String text, Urgency level) {
        try {
            return seen(text, new Windows()).map(seen -> explained(seen, level)).orElse(Explanation.NONE);
        } catch (EncoderUnavailable e) {
            return Explanation.NONE;
        }
    }

    private Explanation explained(Seen seen, Urgency level) {
        var asked = encoders.get().orElseThrow();
        return new Explanation(
                judged(seen).opinion(),
                new Likes(examples, requireNonNull(learned).known()).of(asked.meaning(seen.text()), level),
                new WeighedWords(asked).in(seen.text()));
    }

    /** What it has learned, if it has. */
    Optional<Learned> learned() {
        return Optional.ofNullable(learned);
    }

    /** Puts in place the examples that hold now. */
    void knows(Examples now) {
        examples = now;
    }

    /** Puts in place what was learned since. */
    void learned(Learned newer) {
        learned = newer;
    }
}
