package org.thinkuknow.triage;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.thinkuknow.retention.FilePart;
import org.thinkuknow.retention.FileParts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What officers decided and wrote, for the child's whole file. */
@Component
@Order(2)
class CaseParts implements FileParts {

    private final CaseRepository cases;
    private final Notes notes;
    private final CaseTaskRows tasks;

    CaseParts(CaseRepository cases, Notes notes, CaseTaskRows tasks) {
        this.cases = cases;
        this.notes = notes;
        this.tasks = tasks;
    }

    @Override
    public List<FilePart> of(String reference) {
        return List.of(
                new FilePart(
                        "The case",
                        cases.findById(reference).stream()
                                .flatMap(CaseParts::decided)
                                .toList()),
                new FilePart(
                        "What was to be done",
                        tasks.of(reference).stream().map(CaseParts::task).toList()),
                new FilePart(
                        "Notes",
                        notes.of(reference).stream()
                                .map(note -> new FilePart.Entry(note.writtenAt(), note.author(), "Note", note.text()))
                                .toList()));
    }

    private static FilePart.Entry task(CaseTask task) {
        var settled = task.settled();
        var became = settled == null
                ? "Open"
                : settled.whyNot() == null
                        ? "Done"
                        : "Not needed. %s".formatted(settled.whyNot()).strip();
        return new FilePart.Entry(
                settled == null ? task.dueAt() : settled.at(),
                settled == null ? "" : settled.by(),
                task.words(),
                became);
    }

    private static Stream<FilePart.Entry> decided(Case found) {
        var facts = found.facts();
        return Stream.of(
                        Optional.of(new FilePart.Entry(
                                facts.times().receivedAt(),
                                "",
                                "Suggested level",
                                facts.judged().suggested().title())),
                        Optional.ofNullable(facts.judged().confirmed())
                                .map(level -> new FilePart.Entry(null, "", "Confirmed level", level.title())),
                        Optional.ofNullable(facts.times().seen())
                                .map(seen -> new FilePart.Entry(
                                        seen.at(),
                                        "",
                                        "Child seen",
                                        "by " + seen.by().words())),
                        Optional.ofNullable(facts.standing().outcome())
                                .map(outcome ->
                                        new FilePart.Entry(facts.standing().closedAt(), "", "Closed", outcome.words())))
                .flatMap(Optional::stream);
    }
}
