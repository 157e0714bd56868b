package org.thinkuknow.results.web;

import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.printing.PrintedBars;
import org.thinkuknow.printing.PrintedDocument;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.results.Results;
import org.thinkuknow.results.TaughtLessons;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A lesson's results as a PDF: the same numbers as on the page, and no more. Neither holds a name, a nickname or a seat. */
final class ResultsDocument {

    private static final String TOO_FEW = "Fewer than %d answered.".formatted(Results.FEWEST);

    /** So many things a class can look at again. */
    private static final int MOST_AGAIN = 3;

    private ResultsDocument() {}

    static byte[] of(TaughtLessons.Taught taught) {
        return PrintedDocument.onOnePage(
                "Class results: " + taught.runningOrder().lesson().title(), document -> write(document, taught));
    }

    private static void write(PrintedDocument document, TaughtLessons.Taught taught) {
        var results = taught.results();
        var lesson = taught.runningOrder().lesson();
        document.line(
                        "Taught on",
                        "%s. %s."
                                .formatted(
                                        UkTime.day(taught.lesson().lesson().startedAt()),
                                        taught.lesson().takingPart()))
                .line(
                        "The lesson",
                        "%s. %s"
                                .formatted(
                                        lesson.band().title(), lesson.strand().title()));
        again(document, taught.runningOrder(), results);
        document.part("Before and after");
        results.change()
                .ifPresentOrElse(
                        change -> rows(
                                document,
                                "Of %d that answered both questions".formatted(change.both()),
                                List.of(
                                        new Row("Before the lesson", change.rightBefore(), change.both()),
                                        new Row("After the lesson", change.rightAfter(), change.both()))),
                        () -> document.line("", "Too few answered both questions to show a change."));
        document.part("Every question");
        rows(
                document,
                "Question",
                results.questions().stream().map(ResultsDocument::row).toList());
        taught.polls()
                .forEach(poll -> document.line(
                        "Poll: " + poll.say(),
                        poll.tally().map(ResultsDocument::counts).orElse(TOO_FEW)));
        document.remark(
                        "Numbers are screens, without late answers. What fewer than %d answered is left out, as it could point to a child."
                                .formatted(Results.FEWEST))
                .remarkIfNamed();
    }

    /** A line of a table; of what too few answered there is no number. */
    private record Row(String words, int right, int of) {}

    private static Row row(Results.OfQuestion each) {
        var answers = each.tally().map(Tally::answers).orElse(0);
        return new Row(each.question().ask(), each.question().counts() ? each.understood() : -1, answers);
    }

    private static void rows(PrintedDocument document, String head, List<Row> rows) {
        document.sentences(
                List.of(head, "Right", "Answered"),
                rows.stream()
                        .map(row -> List.of(
                                row.words(),
                                row.right() < 0 || row.of() == 0 ? "" : String.valueOf(row.right()),
                                row.of() == 0 ? "fewer than " + Results.FEWEST : String.valueOf(row.of())))
                        .toList(),
                new PrintedBars(
                        List.of(1),
                        rows.stream()
                                .map(row -> List.of(
                                        row.of() == 0 || row.right() < 0 ? 0.0 : (double) row.right() / row.of()))
                                .toList()));
    }

    /** What more than a third missed, what they thought, and the step that answers it. */
    private static void again(PrintedDocument document, RunningOrder runningOrder, Results results) {
        document.part("Look at this again");
        var missed = results.questions().stream()
                .filter(Results.OfQuestion::isToLookAtAgain)
                .sorted(Comparator.comparingDouble(each -> (double) each.understood()
                        / each.tally().map(Tally::answers).orElse(1)))
                .toList();
        missed.stream()
                .limit(MOST_AGAIN)
                .forEach(each -> document.line(
                        step(runningOrder, each),
                        each.question().ask()
                                + each.tally().map(ResultsDocument::thought).orElse("")));
        if (missed.isEmpty()) {
            document.line(
                    "",
                    results.canTell()
                            ? "No question was missed by more than a third of the class."
                            : "Too few answered to tell what the class has missed.");
        }
    }

    private static String step(RunningOrder runningOrder, Results.OfQuestion each) {
        var title = each.question().lookAgainAt();
        return runningOrder
                .lessonOf(each.question())
                .placeOfStep(title)
                .map(place -> "Step %d, %s".formatted(place, title))
                .orElse(title);
    }

    private static String thought(Tally tally) {
        return tally.bars().stream()
                .filter(bar -> !bar.right() && bar.count() > 0)
                .max(Comparator.comparingInt(Tally.Bar::count))
                .map(bar ->
                        "\nWrong answer chosen most: %s (%d of %d)".formatted(bar.say(), bar.count(), tally.answers()))
                .orElse("");
    }

    private static String counts(Tally tally) {
        return tally.bars().stream()
                .map(bar -> "%d of %d: %s".formatted(bar.count(), tally.answers(), bar.say()))
                .collect(Collectors.joining("\n"));
    }
}
