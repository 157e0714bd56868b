package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.outreach.StaffConcerns;

import java.util.Optional;

/**
 * Instead of handing a record over: it is about somebody at the school, so nobody there gets it. Whoever is asked there may be the person
 * it is about (Keeping Children Safe in Education, part four).
 */
class NotForSchool extends Section {

    static final String NOBODY =
            "Do not show it to anybody at the school, and do not speak to anybody there about it: not to the "
                    + "safeguarding lead, the deputy or the head teacher. ";

    NotForSchool(Optional<StaffConcerns.Officer> officer) {
        setId("not-for-school");
        add(new H2("Nobody at the school gets this"), new Paragraph(NOBODY + "The person it is about may hear of it."));
        officer.ifPresentOrElse(
                found -> {
                    add(new Paragraph(
                            "The officers have it. They ring the %s. You can ring them, too.".formatted(found.name())));
                    call("Call the LADO", found.numbers().day());
                    if (!found.numbers().isSame()) {
                        call("Call at night or at the weekend", found.numbers().night());
                    }
                },
                () -> add(new Paragraph(
                        "The officers have it. They ring whoever acts on allegations against staff there: in England the local "
                                + "authority’s designated officer (LADO), in Wales the designated officer for safeguarding, "
                                + "elsewhere police and social work.")));
        add(new Paragraph(
                "Is the child in danger now, or not safe to go home? Call 999. Stay until police or social workers "
                        + "have it in hand."));
    }

    private void call(String words, String number) {
        if (!number.isBlank()) {
            add(InDanger.call("%s: %s".formatted(words, number), number));
        }
    }
}
