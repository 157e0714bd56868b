package org.thinkuknow.planning;

import org.springframework.stereotype.Component;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.results.Results;
import org.thinkuknow.results.TaughtLessons;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** What a class has not understood yet in the live lessons that the signed-in teacher taught it. */
@Component
class Missed {

    private final TaughtLessons taught;

    /** How many of how many answers about a strand were not right. */
    record OfStrand(Strand strand, int missed, int answers) {

        /** Whether more than a third was missed, as in a lesson's results. */
        boolean isWeak() {
            return missed * 3 > answers;
        }
    }

    Missed(TaughtLessons taught) {
        this.taught = taught;
    }

    /** The strands in which anything was missed, the most first. */
    List<OfStrand> of(ClassPlan plan) {
        var shares = new EnumMap<Strand, OfStrand>(Strand.class);
        plan.lessons().stream()
                .flatMap(lesson -> lesson.taughtLive().stream())
                .flatMap(this::results)
                .map(Results::understood)
                .forEach(understood -> understood.forEach((strand, share) -> shares.merge(
                        strand,
                        missed(strand, share),
                        (one, other) -> new OfStrand(
                                one.strand(), one.missed() + other.missed(), one.answers() + other.answers()))));
        return shares.values().stream()
                .filter(strand -> strand.missed() > 0)
                .sorted(Comparator.comparing(OfStrand::missed).reversed())
                .toList();
    }

    /** A colleague's results are hers alone, and an old lesson's are erased: what this teacher may see is enough. */
    private Stream<Results> results(String live) {
        try {
            return Stream.of(taught.results(live).results());
        } catch (LessonRefused e) {
            return Stream.empty();
        }
    }

    private static OfStrand missed(Strand strand, Results.Share share) {
        return new OfStrand(strand, share.of() - share.part(), share.of());
    }
}
