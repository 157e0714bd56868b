package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.account.Staff;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shift.Care;
import org.thinkuknow.shift.TalkRequests;
import org.thinkuknow.shift.TalkRequests.Asked;

import java.time.Instant;
import java.util.List;

/** Tells whoever leads a shift who would like to talk, and how many leave out a theme today: never about what. */
class TalkWanted extends Section {

    private final TalkRequests talks;
    private final Care care;
    private final Staff staff;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph leaving = new Paragraph();
    private List<Asked> said = List.of();

    TalkWanted(TalkRequests talks, Care care, Staff staff) {
        this.talks = talks;
        this.care = care;
        this.staff = staff;
        setId("talk-wanted");
        addClassName("talk-wanted");
        getElement().setAttribute("role", "status");
        leaving.setId("leaving-out");
        add(list, leaving);
    }

    /** Is drawn anew only if it changed, so that the keyboard's focus stays where it is. */
    void show(Instant now) {
        var waiting = talks.waiting();
        if (!waiting.equals(said)) {
            said = waiting;
            list.removeAll();
            waiting.forEach(each -> list.add(row(each, now)));
        }
        var count = care.leavingOut();
        leaving.setText(
                count == 1
                        ? "One person leaves out a theme today."
                        : "%d people leave out a theme today.".formatted(count));
        leaving.setVisible(count > 0);
        // What is not shown is kept as it is all the same, so that no line of before stays behind.
        getElement().setAttribute("hidden", count == 0 && waiting.isEmpty());
    }

    private ListItem row(Asked asked, Instant now) {
        var name = staff.nameOf(asked.officer());
        var hear = Buttons.plain("hear-" + asked.id(), "I will talk with them", () -> {
            talks.hear(asked.id());
            show(now);
        });
        hear.addClassName("chip");
        hear.setAriaLabel("I will talk with " + name);
        return new ListItem(
                ReadableTimes.sentence(name + " would like to talk, since ", asked.at(), now, " "), new Span(hear));
    }
}
