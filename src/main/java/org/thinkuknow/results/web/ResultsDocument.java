package org.thinkuknow.results.web;

import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.printing.PrintedDocument;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.results.Results;
import org.thinkuknow.results.TaughtLessons;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** A lesson's results as a PDF: the same numbers as on the page, and no more. Neither holds a name, a nickname or a seat. */
final class ResultsDocument {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final String TOO_FEW = "Fewer than %d answered.".formatted(Results.FEWEST);

    private ResultsDocument() {}

    static byte[] of(TaughtLessons.Taught taught) {
        var results = taught.results();
        var lesson = taught.runningOrder().lesson();
        var document = new PrintedDocument("What a class has shown: " + lesson.title())
                .entry(
                        "Taught on",
                        "%s. %s."
                                .formatted(
                                        DAY.format(taught.lesson().lesson().startedAt()),
                                        taught.lesson().takingPart()))
                .entry(
                        "The lesson",
                        "%s. %s. %s"
                                .formatted(
                                        lesson.band().title(), lesson.strand().title(), lesson.aim()))
                .remark(
                        "Numbers are screens. What fewer than %d answered is not shown, because with so few a number can point at a child."
                                .formatted(Results.FEWEST));
        again(document, taught.runningOrder(), results);
        document.part("Before and after")
                .entry(
                        "Right answers to the same idea, before the lesson and after it",
                        results.change()
                                .map(change -> "Of %d that answered both questions, %d were right before and %d after."
                                        .formatted(change.both(), change.rightBefore(), change.rightAfter()))
                                .orElse("Too few answered both questions to show a change."));
        document.part("Understood, by strand");
        results.understood()
                .forEach((strand, share) ->
                        document.entry(strand.title(), "%d of %d answers".formatted(share.part(), share.of())));
        if (results.understood().isEmpty()) {
            document.entry("All strands", "Too few have answered.");
        }
        document.part("Every question");
        results.questions()
                .forEach(each -> document.entry(
                        "%s. %s".formatted(each.when(), each.question().strand().title()),
                        each.question().ask() + "\n"
                                + each.tally()
                                        .map(tally ->
                                                bars(tally, each.question().counts()))
                                        .orElse(TOO_FEW)));
        if (!taught.polls().isEmpty()) {
            document.part("Polls");
        }
        taught.polls()
                .forEach(poll -> document.entry(
                        poll.say(),
                        poll.tally().map(tally -> bars(tally, false)).orElse(TOO_FEW)));
        return document.remark(PrintedDocument.WHAT_IS_NAMED).end();
    }

    /** What more than a third missed, what they thought, and the step that answers it. */
    private static void again(PrintedDocument document, RunningOrder runningOrder, Results results) {
        document.part("Look at this again");
        var missed = results.questions().stream()
                .filter(Results.OfQuestion::isToLookAtAgain)
                .toList();
        missed.forEach(each -> document.entry(
                step(runningOrder, each),
                each.question().ask()
                        + each.tally().map(ResultsDocument::thought).orElse("")));
        if (missed.isEmpty()) {
            document.entry("No step", "Nothing that more than a third of the class missed.");
        }
    }

    private static String step(RunningOrder runningOrder, Results.OfQuestion each) {
        var title = each.question().lookAgainAt();
        return runningOrder
                .lesson()
                .placeOfStep(title)
                .map(place -> "Step %d, %s".formatted(place, title))
                .orElse(title);
    }

    private static String thought(Tally tally) {
        return tally.bars().stream()
                .filter(bar -> !bar.right() && bar.count() > 0)
                .max(Comparator.comparingInt(Tally.Bar::count))
                .map(bar -> "\nChosen most of what is not right: %s (%d of %d)"
                        .formatted(bar.say(), bar.count(), tally.answers()))
                .orElse("");
    }

    private static String bars(Tally tally, boolean marked) {
        return tally.bars().stream()
                .map(bar -> "%d of %d: %s%s"
                        .formatted(bar.count(), tally.answers(), bar.say(), marked && bar.right() ? " (right)" : ""))
                .collect(Collectors.joining("\n"));
    }
}
