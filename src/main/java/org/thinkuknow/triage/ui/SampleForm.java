package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.triage.ClosedSamples.Sample;
import org.thinkuknow.triage.SampleSheet;
import org.thinkuknow.triage.SampleSheet.Question;
import org.thinkuknow.triage.SampleSheet.Said;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One closed case with its few questions, and a note for whoever closed it. */
class SampleForm extends Section {

    private final Map<Question, RadioButtonGroup<Said>> answers = new EnumMap<>(Question.class);

    /** @param keep gets the sheet once it is whole */
    SampleForm(Sample sample, Instant now, Consumer<SampleSheet> keep) {
        var reference = sample.queued().facts().reference();
        addClassName("sample");
        getElement().setAttribute("data-reference", reference);
        getElement().setAttribute("aria-label", "Case " + reference);
        add(new PageLink("/triage/" + reference, reference), new Paragraph(stands(sample, now)));
        var needed = new NeededFields();
        var questions = new Div();
        questions.addClassName("questions");
        for (var question : Question.values()) {
            var group = new RadioButtonGroup<Said>(question.words());
            group.setItems(Said.values());
            group.setItemLabelGenerator(Said::words);
            group.addClassName("said-" + question.name().toLowerCase(Locale.ROOT));
            needed.need(group, "Choose one.");
            answers.put(question, group);
            questions.add(group);
        }
        var note = CaseForms.text("A note that teaches", "sample-note-" + sample.id());
        note.setMaxLength(SampleSheet.LONGEST);
        note.setHelperText(
                sample.closedBy() == null
                        ? "Nobody knows who closed this case, so nobody will read it."
                        : "%s reads it on the desk and can answer once. It goes into no mail."
                                .formatted(sample.closedBy()));
        note.setEnabled(sample.closedBy() != null);
        add(
                questions,
                note,
                CaseForms.mainAction(
                        "sample-keep-" + sample.id(),
                        "Write it down",
                        () -> CaseForms.ifGiven(needed, () -> keep.accept(new SampleSheet(said(), note.getValue())))));
    }

    private Map<Question, Said> said() {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().getValue()));
    }

    /** A case that was looked at: what was said, the note and its answer. */
    static NativeDetails done(Sample sample, Instant now) {
        var reference = sample.queued().facts().reference();
        var lines = new Div(new Paragraph(stands(sample, now)));
        sample.said().forEach((question, said) -> lines.add(new Paragraph(question.words() + " " + said.words())));
        Stream.of(
                        sample.note().isEmpty() ? "" : "Your note: " + sample.note(),
                        sample.answer().isEmpty() ? "" : "The answer: " + sample.answer())
                .filter(words -> !words.isEmpty())
                .map(Paragraph::new)
                .forEach(line -> {
                    line.getElement().setAttribute("dir", "auto");
                    lines.add(line);
                });
        lines.add(new PageLink("/triage/" + reference, "Open " + reference));
        var details = new NativeDetails(reference + heard(sample), lines);
        details.addClassName("filter");
        return details;
    }

    private static String heard(Sample sample) {
        if (sample.note().isEmpty()) {
            return "";
        }
        if (!sample.answer().isEmpty()) {
            return " · answered";
        }
        return sample.read() ? " · note read" : " · note not read yet";
    }

    private static String stands(Sample sample, Instant now) {
        var facts = sample.queued().facts();
        var outcome = facts.standing().outcome();
        return "%s · %s · closed %s by %s"
                .formatted(
                        facts.level().title(),
                        outcome == null ? facts.standing().state().words() : outcome.words(),
                        ReadableTimes.ago(sample.closedAt(), now),
                        sample.closedBy() == null ? "somebody who is not known" : sample.closedBy());
    }
}
