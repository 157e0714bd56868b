package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.notification.OnCallNow;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.shift.UnsentWords;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.HandOver;
import org.thinkuknow.triage.HandOverSheet;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Handing over, at the end of a shift or when it has been enough: a line for each case, and a note that is about no case. */
class EndOfShift extends Div {

    private final Paragraph enough = new Paragraph(
            "You have read a lot of hard things today. A colleague can take over at any time; you need give no reason.");
    private final Paragraph onCall = new Paragraph();
    private final OrderedList cases = new OrderedList();
    private final Map<String, HandOverLine> lines = new LinkedHashMap<>();
    private final TextArea note = CaseForms.text("For the next shift", "hand-over-note");
    private final NativeDetails details;
    private final HandOver handOver;
    private final OnCallNow onCallNow;
    private final UnsentWords unsent;
    private final Consumer<Runnable> perform;
    private final Clock clock;

    /**
     * @param officer the username of whoever hands over
     * @param perform runs a step, shows why it was refused if it was, and shows the desk anew if it was not
     */
    EndOfShift(
            String officer,
            HandOver handOver,
            OnCallNow onCallNow,
            UnsentWords unsent,
            Consumer<Runnable> perform,
            Clock clock) {
        this.handOver = handOver;
        this.onCallNow = onCallNow;
        this.unsent = unsent;
        this.perform = perform;
        this.clock = clock;
        var colleague = HandOverForms.colleague(() -> handOver.colleagues(officer), "all-to");
        addClassName("end-of-shift");
        enough.setId("enough");
        enough.setVisible(false);
        onCall.setId("on-call-now");
        cases.setId("hand-over-cases");
        new UnsentFields(UnsentWords.SHIFT, unsent).keep(note);
        note.setHelperText(
                "Colleagues read it once. It is in no child's file, and erased after seven days; what is about a "
                        + "child belongs in the line of the case.");
        var said = new NeededFields().need(note, this::saysNothing, "Write what your colleagues need to know.");
        var toOne = new NeededFields()
                .need(note, this::saysNothing, "Write what your colleagues need to know.")
                .need(colleague, "Choose a colleague first.");
        details = new NativeDetails(
                "Hand over",
                new Div(
                        onCall,
                        cases,
                        note,
                        CaseForms.action(
                                "hand-over",
                                "Give all my cases back",
                                () -> CaseForms.ifGiven(
                                        said, () -> handOver(() -> handOver.giveBack(sheet()), colleague))),
                        colleague,
                        CaseForms.action(
                                "give-all",
                                "Give all my cases to this colleague",
                                () -> CaseForms.ifGiven(
                                        toOne,
                                        () -> handOver(
                                                () -> handOver.giveAll(HandOverForms.chosen(colleague), sheet()),
                                                colleague)))));
        details.setId("hand-over-sheet");
        details.addClassName("filter");
        details.addToggleListener(toggled -> showCases());
        add(enough, details);
    }

    /** @param much whether to say, quietly, that somebody else can take over */
    void show(boolean much) {
        enough.setVisible(much);
    }

    /** The cases of the officer as they stand, while the sheet is unfolded. A row changes in place: nobody loses what they type. */
    void showCases() {
        if (!details.isOpen()) {
            return;
        }
        onCall.setText("On call now. %s.".formatted(String.join("; ", onCallNow.lines())));
        var mine = handOver.mine().stream()
                .collect(Collectors.toMap(
                        each -> each.facts().reference(),
                        each -> each,
                        (one, same) -> one,
                        LinkedHashMap<String, QueuedCase>::new));
        lines.entrySet().removeIf(line -> {
            var gone = !mine.containsKey(line.getKey());
            if (gone) {
                cases.remove(line.getValue());
            }
            return gone;
        });
        mine.forEach((reference, queued) ->
                lines.computeIfAbsent(reference, this::added).show(queued, clock.instant()));
    }

    private boolean saysNothing() {
        return NeededFields.isEmpty(note)
                && lines.values().stream().allMatch(line -> line.said().isBlank());
    }

    private HandOverLine added(String reference) {
        var line = new HandOverLine(reference, new UnsentFields(reference, unsent));
        cases.add(line);
        return line;
    }

    private HandOverSheet sheet() {
        return new HandOverSheet(
                note.getValue(),
                lines.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, line -> line.getValue().said())));
    }

    private void handOver(Runnable step, ComboBox<StaffMember> colleague) {
        perform.accept(() -> {
            step.run();
            lines.values().forEach(HandOverLine::clear);
            note.clear();
            colleague.clear();
            details.setOpen(false);
        });
    }

    /** One case on the sheet that is handed over: how it stands, and a line about it. */
    static class HandOverLine extends ListItem {

        static final String FIELD = "hand-over-line";
        private static final int LONGEST = 1_000;

        private final Span stands = new Span();
        private final TextField line = new TextField();

        HandOverLine(String reference, UnsentFields unsent) {
            line.setId(FIELD);
            line.setAriaLabel("One line about " + reference);
            line.setPlaceholder("One line about it, if needed");
            line.setMaxLength(LONGEST);
            unsent.keep(line);
            add(new Anchor("triage/" + reference, reference), stands, line);
            getElement().setAttribute("data-reference", reference);
        }

        void show(QueuedCase queued, Instant now) {
            var due = queued.due() == null
                    ? ""
                    : " · %s %s"
                            .formatted(
                                    queued.due().what(),
                                    ReadableTimes.until(queued.due().until(), now));
            var words = " %s · %s%s"
                    .formatted(
                            queued.facts().level().title(),
                            queued.facts().standing().state().words(),
                            due);
            if (!words.equals(stands.getText())) {
                stands.setText(words);
            }
        }

        String said() {
            return line.getValue();
        }

        void clear() {
            line.clear();
        }
    }
}
