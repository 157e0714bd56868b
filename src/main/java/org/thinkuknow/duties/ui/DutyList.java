package org.thinkuknow.duties.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.duties.Confidence;
import org.thinkuknow.duties.Duty;
import org.thinkuknow.duties.When;

import java.util.List;
import java.util.Locale;

/** Duties with their days, why these, and what would change them. */
final class DutyList {

    private DutyList() {}

    /** A part of the page; one that has nothing to say says so. */
    static Section of(String title, List<Duty> duties) {
        var section = new Section(new H2(title));
        if (duties.isEmpty()) {
            section.add(new Paragraph("Nothing follows from what is entered."));
        }
        duties.forEach(duty -> show(duty, section));
        return section;
    }

    private static void show(Duty duty, Section section) {
        var days = new DescriptionList();
        if (duty.safe() != null) {
            add(days, "Remind by", duty.safe().words());
        }
        add(days, duty.state() == null ? "Day" : "Last day", day(duty));
        if (duty.outer() != null) {
            add(days, "By the later reading", duty.outer().words());
        }
        if (duty.state() != null) {
            add(days, "On the day asked about", duty.state().words());
        }
        add(days, "Why", duty.because());
        add(days, "What would change it", duty.changesWith());
        duty.transition().ifPresent(note -> add(days, "Who is under it from when", note));
        section.add(new H3(duty.title()), days);
        if (duty.confidence() != Confidence.HIGH) {
            section.add(new Paragraph("How sure this reading is: %s. Check with your force's legal adviser."
                    .formatted(duty.confidence().name().toLowerCase(Locale.ROOT))));
        }
    }

    private static String day(Duty duty) {
        if (duty.isPaused()) {
            return "paused: time runs from release or return";
        }
        When due = duty.due();
        return due == null ? "without an end" : due.words();
    }

    private static void add(DescriptionList days, String term, String words) {
        days.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }
}
